import type { Role } from '../../domain/roles.ts';

/** The roles of people who work for the council, or look at its work from outside on its behalf. */
export const STAFF_ROLES = [
  'screener',
  'social-worker',
  'manager',
  'auditor',
  'external-reviewer',
  'emergency-duty',
] as const satisfies readonly Role[];

/** The roles of people of another agency. They are worth nothing without that agency. */
export const PARTNER_ROLES = ['partner', 'agency-responder'] as const satisfies readonly Role[];

/** Whom an issuer may sign in. No issuer makes a person into one of the systems. */
export const SIGNED_IN = {
  staff: STAFF_ROLES,
  partners: PARTNER_ROLES,
  everyone: [...STAFF_ROLES, ...PARTNER_ROLES],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type SignedIn = keyof typeof SIGNED_IN;
