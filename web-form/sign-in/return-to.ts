import type { Role } from '../../shared/domain/roles.ts';
import type { Person } from '../../shared/store/sessions.ts';
import { isGuest } from '../session/guest.ts';

const DESK: readonly Role[] = ['screener', 'social-worker', 'manager', 'emergency-duty'];

/** One slash and no second: a browser takes two, of either kind, for the start of another host. */
const ON_THIS_HOST = /^\/(?![/\\])/;

/** The path to return to, if it is one of ours: an address elsewhere would let others use our name. */
export const localPath = (wanted: string | undefined): string => {
  if (wanted === undefined || !ON_THIS_HOST.test(wanted)) return '/';
  const here = 'http://here.invalid';
  const url = URL.parse(wanted, here);
  if (url?.origin !== here) return '/';
  // Parsing takes dot segments out, which can lay two slashes bare: `/.//elsewhere.example`.
  const path = url.pathname + url.search;
  return ON_THIS_HOST.test(path) ? path : '/';
};

/** Where a person starts when they asked for no page. */
export const homeOf = (roles: readonly Role[]): string => {
  if (roles.some((role) => DESK.includes(role))) return '/desk';
  if (roles.includes('partner')) return '/referrals';
  if (roles.includes('agency-responder')) return '/checks';
  if (roles.includes('external-reviewer')) return '/external-cases';
  return roles.includes('auditor') ? '/audit' : '/';
};

/** The same for one person: whoever has no account has no role, but drafts. */
export const homeOfPerson = (person: Person): string =>
  isGuest(person) ? '/referrals' : homeOf(person.roles);
