import * as z from 'zod';
import type { AgreementWord, HowSaid, WhoseAgreement } from '../../domain/consent/agreement-said.ts';
import type { ReasonNotTold } from '../../domain/consent/answers.ts';

/** What somebody said about agreement after a referral was sent: a dated event, never rewritten. */
export const agreementRecorded = z.strictObject({
  said: z.custom<AgreementWord>(),
  whose: z.custom<WhoseAgreement>(),
  /** Who said it. */
  who: z.string().optional(),
  /** The day on which they said it. */
  on: z.string(),
  /** When it was recorded. */
  at: z.string(),
  how: z.custom<HowSaid>().optional(),
  /** Who took it from them, where it was not whoever recorded it. */
  takenBy: z.string().optional(),
  reason: z.custom<ReasonNotTold>().optional(),
  words: z.string().optional(),
  by: z.strictObject({ id: z.string(), name: z.string() }),
  /** Who tells the desk: the referrer in an answer, or its own staff. */
  from: z.enum(['referrer', 'desk']),
});

export type AgreementRecorded = z.infer<typeof agreementRecorded>;
