import { ROUTES } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';

/** May somebody with these roles take a contact to the case system? Only to show or hide: the API decides. */
export const mayHandOver = (roles: readonly Role[]): boolean =>
  roles.some((role) => ROUTES.handOver.roles.some((allowed) => allowed === role));
