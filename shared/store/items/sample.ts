import * as z from 'zod';
import type { Outcome } from '../../domain/outcomes.ts';
import type { Level } from '../../domain/rating/level.ts';
import type { Allocation } from '../../domain/samples/allocate.ts';
import type { Judgement, Slot } from '../../domain/samples/judgements.ts';
import type { Answers, PromptAnswer, PromptId } from '../../domain/samples/prompts.ts';
import type { StratumBy } from '../../domain/samples/strata.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });
const stratum = z.strictObject({ key: z.string(), words: z.string() });

/** A sample as it was drawn. Never rewritten but for the counts of its reviews. */
export const sampleItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  number: z.int(),
  /** Stands in the keys of what belongs to it. */
  id: z.string(),
  drawnAt: z.string(),
  by,
  from: z.string(),
  to: z.string(),
  size: z.int(),
  strata: z.array(z.custom<StratumBy>()),
  allocation: z.custom<Allocation>(),
  second: z.boolean(),
  seed: z.string(),
  digest: z.string(),
  parts: z.array(stratum.extend({ eligible: z.int(), drawn: z.int() })),
  eligible: z.int(),
  cases: z.int(),
  reviewed: z.int(),
  reviewedTwice: z.int(),
});

export const reviewMade = z.strictObject({
  slot: z.custom<Slot>(),
  by,
  at: z.string(),
  answers: z.custom<Answers>(),
  judgement: z.custom<Judgement>(),
  learning: z.string().optional(),
  action: z.string().optional(),
  act: z.enum(['none', 'sent-back', 'reopened-red', 'was-open']),
});

/** A contact of a sample, as the figures knew it at the draw, and what reviewers said. */
export const sampleCaseItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  sample: z.int(),
  number: z.int(),
  reference: z.string(),
  contact: z.int(),
  stratum,
  /** By each division there is, whether it was chosen or not: for the results. */
  parts: z.record(z.string(), z.string()),
  outcome: z.custom<Outcome>().optional(),
  level: z.custom<Level>(),
  receivedAt: z.string(),
  closedAt: z.string().optional(),
  deciders: z.array(by),
  countersigners: z.array(by),
  /** Ids of everybody who had a part in it: none of them reviews it. */
  barred: z.array(z.string()),
  reviews: z.array(reviewMade),
  external: z.strictObject({ reviewer: by, releasedBy: by, releasedAt: z.string() }).optional(),
  version: z.int(),
});

/** Some of the contacts that a sample was drawn from, in the order of their ids. */
export const eligibleItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  contacts: z.array(z.strictObject({ id: z.string(), stratum: z.string() })),
});

/** What one reviewer from outside sees of a case. */
export const packItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  sample: z.int(),
  number: z.int(),
  reviewer: by,
  releasedBy: by,
  releasedAt: z.string(),
  parts: z.array(z.strictObject({ heading: z.string(), words: z.string() })),
  digest: z.string(),
});

/** That a case was released to somebody. */
export const packForItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  id: z.string(),
  sample: z.int(),
  number: z.int(),
  releasedAt: z.string(),
  reviewedAt: z.string().optional(),
});

/** A review as the results count it. */
export const reviewCountedItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  caseId: z.string(),
  /** Its agency and people are told only to whom its record is open. */
  reference: z.string().optional(),
  slot: z.custom<Slot>(),
  at: z.string(),
  judgement: z.custom<Judgement>(),
  answers: z.custom<Record<PromptId, PromptAnswer>>(),
  parts: z.record(z.string(), z.string()),
});

/** What a reviewer said, for one who decided or countersigned. */
export const learningItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  id: z.string(),
  reference: z.string(),
  contact: z.int(),
  part: z.enum(['decided', 'countersigned']),
  at: z.string(),
  by: z.string(),
  judgement: z.custom<Judgement>(),
  learning: z.string(),
  readAt: z.string().optional(),
});

export type SampleItem = z.infer<typeof sampleItem>;
export type SampleCaseItem = z.infer<typeof sampleCaseItem>;
export type ReviewMade = z.infer<typeof reviewMade>;
export type PackItem = z.infer<typeof packItem>;
export type PackForItem = z.infer<typeof packForItem>;
export type ReviewCountedItem = z.infer<typeof reviewCountedItem>;
export type LearningItem = z.infer<typeof learningItem>;
