import { ROUTES } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';

const may =
  (allowed: readonly Role[]) =>
  (roles: readonly Role[]): boolean =>
    roles.some((role) => allowed.includes(role));

/** May somebody with these roles say who may open records? Only to show or hide: the API decides. */
export const mayRestrict = may(ROUTES.restrictReferral.roles);
/** May they open a restricted record where they have to? */
export const mayBreakGlass = may(ROUTES.breakGlass.roles);
