import { z } from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { outcome } from './words.ts';

export const STATUS_WORDS = {
  received: 'Received',
  'being-looked-at': 'Being looked at',
  'more-information-needed': 'We need something from you',
  'decision-made': 'Decision made',
} as const;

export type ReferralStatus = keyof typeof STATUS_WORDS;

/** Where a referral stands, for whoever sent it. It names nobody. */
export const referralStatus = z
  .strictObject({
    reference: referenceOf,
    receivedAt: instant,
    status: z.enum(Object.keys(STATUS_WORDS) as [ReferralStatus]), // keys are the codes
    words: z.string(),
    acknowledgeBy: instant,
    /** When a social worker took the next step; null until then. */
    acknowledgedAt: instant.nullable(),
    people: z.array(
      z.strictObject({
        /** "Child 1", in the order sent. */
        label: z.string(),
        outcome: z
          .strictObject({ outcome, words: z.string(), tellReferrer: z.string(), decidedAt: instant })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'ReferralStatus' });

export type StatusAnswer = Frozen<z.infer<typeof referralStatus>>;
