import * as z from 'zod';
import type { SameChildWord } from '../../domain/prior-contact.ts';

const by = z.strictObject({ id: z.string(), name: z.string(), role: z.string() });

/**
 * What was said about whether two persons are one child. It stands in both persons' partitions, and nothing is
 * merged: undone, each is as it was before.
 */
export const linkItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  personId: z.string(),
  otherPersonId: z.string(),
  answer: z.custom<SameChildWord>(),
  /** A member of staff; or the service itself where two referrals came in at once (`matching`). */
  by: z.union([by, z.literal('matching')]),
  at: z.string(),
  reason: z.string().optional(),
  /** The two contacts that it was said about. */
  contactIds: z.tuple([z.string(), z.string()]),
  /** The contact that this answer took away from the person it had pointed at. */
  detached: z.strictObject({ contactId: z.string(), from: z.string() }).optional(),
  undone: z.strictObject({ by, at: z.string(), reason: z.string().optional() }).optional(),
  version: z.int(),
});

export type LinkItem = z.infer<typeof linkItem>;
