import * as z from 'zod';
import type { Assessment } from '../../domain/assessment.ts';
import type { ReferralSource } from '../../domain/codes/referral-sources.ts';
import type { Referral } from '../../domain/referral.ts';

/** The sender of what the council brought in from its own earlier records. */
export const IMPORTED = 'import';

/**
 * The referral as submitted, with what was decided about the whole of it at receipt. Never rewritten.
 * Parts that the domain made are read back as they were written (`z.custom`): old records stay readable
 * when a rule's words change.
 */
export const formItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('FORM'),
  reference: z.string(),
  receivedAt: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  source: z.custom<ReferralSource>(),
  senderId: z.string(),
  /** Where the receipt and the outcome are sent; absent when the sender gave no address. */
  replyTo: z.string().optional(),
  form: z.custom<Referral>(),
  summary: z.custom<Pick<Assessment, 'level' | 'consent' | 'flags' | 'clock' | 'mashOpen'>>(),
  contacts: z.int(),
  settings: z.string(),
  /** Id of the plan of which it is a test. Told to nobody but managers, and to them only with the plan. */
  mystery: z.string().optional(),
});

export type FormItem = z.infer<typeof formItem>;
