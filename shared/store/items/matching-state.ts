import * as z from 'zod';
import type { Weights } from '../../matching/weights.ts';

/** What the search has to know of the store as a whole. */
export const matchingState = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  /** Persons stored, about: the thresholds rise with each doubling. */
  children: z.int(),
  /** Prefixes of matching keys under which everybody is found: `k1.s2`. */
  indexed: z.array(z.string()),
  /** Weights learned from this store and reviewed; the project's own where there are none. */
  weights: z.custom<Weights>().optional(),
});

export type MatchingStateItem = z.infer<typeof matchingState>;
