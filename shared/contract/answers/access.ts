import * as z from 'zod';
import { BREAK_GLASS_REASONS } from '../../domain/access/break-glass-reasons.ts';
import { instant } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { worker } from './words.ts';

const withReason = { by: worker, at: instant, reason: z.string() };

/** Who may open a record, as far as whoever asks may know. */
export const recordAccess = z
  .strictObject({
    restriction: z.strictObject({ ...withReason, allowed: z.array(worker) }).nullable(),
    /** Until when it is open to whoever asks, where they broke the glass. */
    until: instant.nullable(),
    /** For managers: it may be about a colleague, and nobody has restricted it. */
    suggested: z.boolean(),
    /** For managers: who broke the glass, oldest first. */
    glass: z.array(
      z.strictObject({
        id: z.uuid(),
        by: worker,
        at: instant,
        until: instant,
        reason: z.enum(BREAK_GLASS_REASONS),
        reasonWords: z.string(),
        words: z.string(),
        reviewed: z.strictObject({ by: worker, at: instant }).nullable(),
      }),
    ),
    /** For managers: who knows the family. */
    conflicts: z.array(z.strictObject({ of: worker, ...withReason })),
  })
  .meta({ id: 'RecordAccess' });

export type RecordAccess = Frozen<z.infer<typeof recordAccess>>;

/** That a record is restricted. `alsoRestricted`: how many other referrals about the same child are now too. */
export const restrictionMade = z
  .strictObject({ access: recordAccess, alsoRestricted: z.int() })
  .meta({ id: 'RestrictionMade' });

/** How a record stands to whoever asked, from now on. */
export const accessNow = z
  .strictObject({
    standing: z.enum(['open', 'masked', 'conflicted']),
    /** Until when, where the glass was broken. */
    until: instant.nullable(),
  })
  .meta({ id: 'AccessNow' });
