import * as z from 'zod';
import { agreementWord, howSaid, whoseAgreement } from '../agreement.ts';
import { instant } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { worker } from './words.ts';

/** One thing that was said about agreement after a referral was sent. */
export const agreementEvent = z
  .strictObject({
    said: agreementWord,
    whose: whoseAgreement,
    /** Who said it. */
    who: z.string().nullable(),
    /** The day on which they said it. */
    on: z.iso.date(),
    /** When it was recorded. */
    at: instant,
    how: howSaid.nullable(),
    /** Who took it from them, where it was not `by`. */
    takenBy: z.string().nullable(),
    /** Why nobody was asked, in words. */
    reason: z.string().nullable(),
    words: z.string().nullable(),
    by: worker,
    /** Who told the desk: the referrer in an answer, or its own staff. */
    from: z.enum(['referrer', 'desk']),
  })
  .meta({ id: 'AgreementEvent' });

export type AgreementEvent = Frozen<z.infer<typeof agreementEvent>>;
