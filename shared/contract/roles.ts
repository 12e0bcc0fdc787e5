/** Who may do what, for those who check it. */
export { ROLES } from '../domain/roles.ts';
