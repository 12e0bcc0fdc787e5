import * as z from 'zod';
import type { Weights } from '../../matching/weights.ts';
import type { ProposedWeights } from './proposed-weights.ts';

/** One version of the weights that was ever put in use. Never rewritten and never removed. */
export const weightsItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  number: z.int().positive(),
  /** The version in use until then; 0 for the project's own. */
  before: z.int().nonnegative(),
  author: z.string(),
  reviewer: z.string(),
  at: z.string(),
  recordVersion: z.int(),
  learnedFrom: z.custom<ProposedWeights['learnedFrom']>(),
  weights: z.custom<Weights>(),
});

export type WeightsItem = z.infer<typeof weightsItem>;

export const WEIGHTS_START = 'WEIGHTS#';

/** The audit subject of the weights. */
export const WEIGHTS_SUBJECT = 'MATCHING-WEIGHTS';
