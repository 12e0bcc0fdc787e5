import { createMiddleware } from 'hono/factory';
import { ROUTES } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import type { SignedIn } from '../../env.ts';
import { REFERRALS } from '../draft/paths.ts';

/** Roles of staff who write down calls. */
export const KEYERS: readonly Role[] = ROUTES.keyContact.roles;

/** Staff who send no referrals of their own: the only drafts they have are of calls. */
const onlyKeys = ({ roles, kind }: Person): boolean =>
  kind === undefined && !roles.includes('partner') && roles.some((role) => KEYERS.includes(role));

/** Where a page of a draft leads to somebody’s referrals, staff are led to the calls that they write down. */
export const staffToTheirCalls = createMiddleware<SignedIn>(async (c, next) => {
  const session: SignedIn['Variables']['session'] | undefined = c.get('session');
  const toList = c.req.path === REFERRALS && c.req.method === 'GET';
  return toList && session !== undefined && onlyKeys(session.person)
    ? c.redirect('/desk/calls', 303)
    : next();
});
