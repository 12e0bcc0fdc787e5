import * as z from 'zod';
import type { ReferralSource } from '../../domain/codes/referral-sources.ts';
import type { AgreementKind } from '../../domain/figures/agreement-kind.ts';
import type { Outcome } from '../../domain/outcomes.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { Level } from '../../domain/rating/level.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });

/** What the figures know of one contact. Made from the record; never the other way round. */
export const contactFact = z.strictObject({
  reference: z.string(),
  number: z.int(),
  personId: z.string(),
  persons: z.array(z.string()).optional(),
  receivedAt: z.string(),
  receivedOn: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  source: z.custom<ReferralSource>(),
  level: z.custom<Level>(),
  agreement: z.custom<AgreementKind>(),
  aboutStaff: z.literal(true).optional(),
  repeat: z.boolean(),
  reviewWaits: z.boolean(),
  waitsIn: z.array(z.custom<QueueId>()),
  due: z.string(),
  acknowledgeBy: z.string(),
  acknowledgedAt: z.string().optional(),
  acknowledgedOn: z.string().optional(),
  closedAt: z.string().optional(),
  closedOn: z.string().optional(),
  outcome: z.custom<Outcome>().optional(),
  deciders: z.array(by),
  countersigners: z.array(by),
  socialCareAt: z.string().optional(),
  socialCareAgain: z.boolean(),
  feedbackOwed: z.boolean(),
  toldAt: z.string().optional(),
  toldOn: z.string().optional(),
});

/** The fact where its contact came in: the one that is counted. */
export const factItem = contactFact.extend({
  pk: z.string(),
  sk: z.string(),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
  version: z.int(),
});

/** A stored fact without what belongs to its place in the table. */
export const factIn = (item: Readonly<Record<string, unknown>>): z.infer<typeof contactFact> => {
  const { pk: _pk, sk: _sk, gsi1pk: _gsi1pk, gsi1sk: _gsi1sk, version: _version, ...fact } = item;
  return contactFact.parse(fact);
};

export type FactItem = z.infer<typeof factItem>;
