import * as z from 'zod';

/**
 * What has to happen after a change, kept until it has: a message to send, matching keys to complete, or a
 * search to be made once more.
 * It holds a reference and codes; whoever delivers it reads the rest from the record.
 */
export const OUTBOX_KINDS = [
  'receipt',
  'red-alert',
  'red-escalated',
  'outcome',
  'message-received',
  'question',
  'check-asked',
  'check-reminder',
  'check-overdue',
  'break-glass',
  'written-form-asked',
  'written-form-overdue',
  'written-form-came',
  'daily-report',
  'email-code',
  'draft-reminder',
  'complete-keys',
  'find-late',
] as const;

export type OutboxKind = (typeof OUTBOX_KINDS)[number];

export const outboxItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('EVENT'),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
  id: z.string(),
  kind: z.enum(OUTBOX_KINDS),
  /** Empty where it is about no referral: an e-mailed code, a reminder of a draft. */
  reference: z.string(),
  /** The queue that a red alert is for. */
  queue: z.string().optional(),
  /** Id of the agency that was asked for information: of checks. */
  agency: z.string().optional(),
  /** How many reds nobody took, or checks an agency has: of an escalation, of checks. */
  count: z.int().optional(),
  /** The member of staff whom managers are told of: of a broken glass. */
  who: z.string().optional(),
  /** Id of the plan of the test that it is about: it is noted there, and nothing is sent. */
  mystery: z.string().optional(),
  /** The counts of a daily report. */
  report: z
    .strictObject({
      day: z.string(),
      open: z.int(),
      overdue: z.int(),
      slipping: z.int(),
      received: z.int(),
      decided: z.int(),
      unclaimedReds: z.int(),
      untold: z.int(),
    })
    .optional(),
  at: z.string(),
  deliveredAt: z.string().optional(),
  tries: z.int(),
  /** An address and what goes there, which only whoever delivers can read; gone once it is delivered. */
  sealed: z.string().optional(),
  /** From when on delivering it is of no use. */
  endsAt: z.string().optional(),
  expiresAt: z.int().optional(),
});

export type OutboxItem = z.infer<typeof outboxItem>;
