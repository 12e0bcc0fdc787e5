import { z } from 'zod';
import type { Role } from '../../shared/domain/roles.ts';
import type { Person } from '../../shared/store/sessions.ts';

const claims = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  roles: z.array(z.string()).default([]),
  agency: z.string().optional(),
  email: z.string().optional(),
});

/** Every role, once: the type makes the list whole. */
const KNOWN: Readonly<Record<Role, true>> = {
  partner: true,
  'partner-system': true,
  'agency-responder': true,
  screener: true,
  'social-worker': true,
  manager: true,
  auditor: true,
  'external-reviewer': true,
  system: true,
  'emergency-duty': true,
};

const isRole = (role: string): role is Role => Object.hasOwn(KNOWN, role);

/** The person whom a token names. Roles that this service does not know are left out. */
export const personOf = (token: unknown): Person => {
  const { sub, name, roles, agency, email } = claims.parse(token);
  return {
    id: sub,
    name: name ?? email ?? 'Signed in',
    roles: roles.filter(isRole),
    ...(agency !== undefined && { agency }),
    ...(email !== undefined && { email }),
  };
};
