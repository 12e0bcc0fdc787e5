import { ROUTES } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';

/** May somebody with these roles confirm ratings and decide? Only to show or hide: the API decides. */
export const mayDecide = (roles: readonly Role[]): boolean =>
  roles.some((role) => ROUTES.decide.roles.some((allowed) => allowed === role));
