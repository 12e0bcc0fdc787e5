import type { Role } from '../../shared/domain/roles.ts';

const DESK: readonly Role[] = ['screener', 'social-worker', 'manager', 'emergency-duty'];

/** The path to return to, if it is one of ours: an address elsewhere would let others use our name. */
export const localPath = (wanted: string | undefined): string => {
  if (wanted === undefined || !/^\/(?![/\\])/.test(wanted)) return '/';
  const here = 'http://here.invalid';
  const url = URL.parse(wanted, here);
  return url?.origin === here ? url.pathname + url.search : '/';
};

/** Where a person starts when they asked for no page. */
export const homeOf = (roles: readonly Role[]): string => {
  if (roles.some((role) => DESK.includes(role))) return '/desk';
  return roles.includes('partner') ? '/referrals' : '/';
};
