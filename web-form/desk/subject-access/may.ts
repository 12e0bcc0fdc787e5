import { ROUTES } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';

/** May somebody with these roles make subject access packs and place holds? Only to show or hide: the API decides. */
export const mayManageLife = (roles: readonly Role[]): boolean =>
  roles.some((role) => ROUTES.makeSubjectAccess.roles.some((allowed) => allowed === role));
