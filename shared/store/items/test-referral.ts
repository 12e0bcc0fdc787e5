import * as z from 'zod';
import { OUTBOX_KINDS } from './outbox.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });

/** A test referral that a manager plans: known to managers alone until it is revealed. */
export const testPlanItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  id: z.string(),
  /** From whom it will come. */
  agencyId: z.string(),
  agencyName: z.string(),
  /** What its sender types as their agency’s own reference: by it the referral is known when it comes in. */
  agencyReference: z.string(),
  /** The story that is sent, and what good handling of it looks like. */
  scenario: z.string(),
  goodHandling: z.string(),
  /** Who sends it. */
  tester: z.string(),
  /** The last day on which it may come in, and the instant after it. */
  lapsesOn: z.string(),
  until: z.string(),
  planned: z.strictObject({ by, at: z.string() }),
  revealed: z.strictObject({ by, at: z.string(), reason: z.string() }).optional(),
  version: z.int(),
});

/** Under the hash of an agency and its reference: which plan a referral with both belongs to. */
export const testLookupItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('LOOKUP'),
  plan: z.string(),
  until: z.string(),
  expiresAt: z.int(),
});

/** That a referral came in as planned. */
export const testReceivedItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  plan: z.string(),
  reference: z.string(),
  receivedAt: z.string(),
});

/** A message about it that was not sent, by the event that asked for it. */
export const testKeptBackItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  plan: z.string(),
  kind: z.enum(OUTBOX_KINDS),
  at: z.string(),
});

export type TestPlanItem = z.infer<typeof testPlanItem>;
export type TestLookupItem = z.infer<typeof testLookupItem>;
export type TestReceivedItem = z.infer<typeof testReceivedItem>;
export type TestKeptBackItem = z.infer<typeof testKeptBackItem>;
