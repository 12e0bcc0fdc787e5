import * as z from 'zod';
import { HOLDS } from '../table.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });

/**
 * A legal hold: what it is on is not deleted until somebody lifts it. On a child, it stands under each person whom
 * people or the service took for that child.
 */
export const holdItem = z.strictObject({
  pk: z.literal(HOLDS),
  sk: z.string(),
  on: z.enum(['referral', 'child']),
  /** The contact from whose record it was placed. */
  contactId: z.string().optional(),
  /** The referral from whose record it was placed. */
  placedFrom: z.string(),
  by,
  at: z.string(),
  reason: z.string(),
  lifted: z.strictObject({ by, at: z.string(), reason: z.string() }).optional(),
  version: z.int(),
});

export type HoldItem = z.infer<typeof holdItem>;
