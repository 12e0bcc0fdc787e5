import * as z from 'zod';
import type { ReferralSource } from '../../domain/codes/referral-sources.ts';
import type { Role } from '../../domain/roles.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });
const changed = z.strictObject({ by, at: z.string() });

/** What the directory says of one person: by a digest of their id, which may be an address. */
export const personItem = z.strictObject({
  pk: z.literal('DIRECTORY'),
  sk: z.string(),
  /** The subject of their token. */
  id: z.string(),
  name: z.string(),
  roles: z.array(z.custom<Role>()),
  agency: z.string().optional(),
  /** First and last day of their access. */
  from: z.string().optional(),
  to: z.string().optional(),
  left: changed.optional(),
  changed,
  version: z.int(),
});

/** An agency that managers listed: it stands before the one of the settings with the same id. */
export const agencyItem = z.strictObject({
  pk: z.literal('DIRECTORY'),
  sk: z.string(),
  id: z.string(),
  name: z.string(),
  source: z.custom<ReferralSource>(),
  /** Which checks it answers, and the mailbox, never a person’s, that is told of them. */
  answers: z.strictObject({ kind: z.string(), mailbox: z.string() }).optional(),
  /** It is asked nothing any more. */
  closed: z.boolean(),
  changed,
  version: z.int(),
});

export type PersonItem = z.infer<typeof personItem>;
export type AgencyItem = z.infer<typeof agencyItem>;
