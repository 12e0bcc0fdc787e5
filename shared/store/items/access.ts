import * as z from 'zod';
import type { BreakGlassReason } from '../../domain/access/break-glass-reasons.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });
const withReason = z.strictObject({ by, at: z.string(), reason: z.string() });

const restriction = withReason.extend({
  /** Who may open it, beside managers. */
  allowed: z.array(by),
});

const glass = z.strictObject({
  id: z.string(),
  by,
  at: z.string(),
  /** From when on it is masked to them again. */
  until: z.string(),
  reason: z.custom<BreakGlassReason>(),
  words: z.string(),
  reviewed: z.strictObject({ by, at: z.string() }).optional(),
});

const conflict = withReason.extend({ of: by });

/** Who a referral is kept from, and who opened it all the same. There is none where nobody ever was. */
export const accessItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('ACCESS'),
  reference: z.string(),
  restriction: restriction.optional(),
  /** Restrictions of before, each with when it ended, oldest first. */
  earlier: z.array(restriction.extend({ ended: withReason })),
  /** Who broke the glass, oldest first. */
  glass: z.array(glass),
  conflicts: z.array(conflict),
  /** Conflicts of interest that a manager took back, and why. */
  undone: z.array(conflict.extend({ undone: withReason })),
  version: z.int(),
});

export type AccessItem = z.infer<typeof accessItem>;
export type Restriction = z.infer<typeof restriction>;
export type Glass = z.infer<typeof glass>;
export type Conflict = z.infer<typeof conflict>;
