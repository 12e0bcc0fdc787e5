import * as z from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { statusCode } from './status.ts';

/** Where a page of the list starts. */
export const sentFrom = z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z#[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/, {
  error: 'Must be what the page before gave as next',
});

/** What the caller's agency sent in the last twelve months, newest first, as far as they may see it. */
export const sentReferrals = z
  .strictObject({
    referrals: z.array(
      z.strictObject({
        reference: referenceOf,
        receivedAt: instant,
        status: statusCode,
        words: z.string(),
        /** Did the caller send it? */
        mine: z.boolean(),
      }),
    ),
    /** Ask for the next page `from` here; null at the end. */
    next: sentFrom.nullable(),
  })
  .meta({ id: 'SentReferrals' });

export type SentReferrals = Frozen<z.infer<typeof sentReferrals>>;
