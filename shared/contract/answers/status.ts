import * as z from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { messageKind } from '../messages.ts';
import { outcome } from './words.ts';

export const STATUS_WORDS = {
  received: 'Received',
  'being-looked-at': 'Being looked at',
  'more-information-needed': 'We need something from you',
  'decision-made': 'Decision made',
} as const;

export type ReferralStatus = keyof typeof STATUS_WORDS;

export const statusCode = z
  .enum(Object.keys(STATUS_WORDS) as [ReferralStatus]) // keys are the codes
  .meta({ id: 'ReferralStatusCode' });

/** Where a referral stands, for whoever sent it. It names nobody whom the referral is about. */
export const referralStatus = z
  .strictObject({
    reference: referenceOf,
    receivedAt: instant,
    status: statusCode,
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
    /** What the referrer is asked and has not answered, oldest first. */
    questions: z.array(
      z.strictObject({
        id: z.string(),
        askedAt: instant,
        /** `agreement`: what the family was told and said. */
        about: z.enum(['agreement', 'words']),
        words: z.string(),
      }),
    ),
    /** What was sent about it since, oldest first. */
    messages: z.array(
      z.strictObject({
        id: z.string(),
        kind: messageKind,
        words: z.string(),
        at: instant,
        /** Who in the agency sent it. */
        by: z.string(),
      }),
    ),
  })
  .meta({ id: 'ReferralStatus' });

export type StatusAnswer = Frozen<z.infer<typeof referralStatus>>;
