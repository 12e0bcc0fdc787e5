import * as z from 'zod';
import type { Issuer } from '../settings/sign-in/issuer.ts';
import { PARTNER_ROLES } from '../settings/sign-in/roles.ts';
import type { ReadPerson } from './verify-token.ts';

/** What the pages sign of somebody whose issuer signs nothing for the API. */
const word = z.object({
  sub: z.string(),
  aud: z.string(),
  name: z.string(),
  email: z.email().optional(),
  roles: z.array(z.enum(PARTNER_ROLES)),
  agency: z.string().min(1),
});

/**
 * Reads the pages' own word about a partner of one issuer. It is believed of people of that issuer only, by the
 * id that they begin with, and of roles that partners have: one that names any other is refused as a whole.
 */
export const pagesWord =
  ({ id: issuer }: Issuer, audience: string): ReadPerson =>
  (said) => {
    const given = word.safeParse(said);
    if (!given.success || given.data.aud !== audience || !given.data.sub.startsWith(`${issuer}:`))
      return null;
    const { sub, name, email, roles, agency } = given.data;
    return { id: sub, name, email, roles, agency };
  };
