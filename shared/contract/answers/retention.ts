import * as z from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { worker } from './words.ts';

/** A legal hold that stands. */
export const hold = z
  .strictObject({
    on: z.enum(['referral', 'child']),
    /** The referral from whose record it was placed. */
    reference: referenceOf,
    by: worker,
    at: instant,
    reason: z.string(),
  })
  .meta({ id: 'LegalHold' });

export const holds = z.strictObject({ holds: z.array(hold) }).meta({ id: 'LegalHolds' });

/** How long records are kept, what the last dry run would delete, and what is held. Counts, and nobody. */
export const retentionAnswer = z
  .strictObject({
    rules: z.array(z.strictObject({ id: z.string(), words: z.string() })),
    lastRun: z
      .strictObject({
        madeAt: instant,
        by: z.string(),
        due: z.int(),
        byRule: z.array(z.strictObject({ words: z.string(), count: z.int() })),
        held: z.int(),
        notYet: z.int(),
        notClosed: z.int(),
        deleted: z
          .strictObject({ at: instant, by: z.string(), deleted: z.int(), leftOut: z.int() })
          .nullable(),
      })
      .nullable(),
    holds: z.array(hold),
    /** Holds on records of families that the caller knows: how many, and no more. */
    hidden: z.int(),
  })
  .meta({ id: 'Retention' });

export type LegalHold = Frozen<z.infer<typeof hold>>;
export type RetentionAnswer = Frozen<z.infer<typeof retentionAnswer>>;
