import type { z } from 'zod';
import type { caseReviewed } from '../../shared/contract/samples.ts';
import { PROMPT_IDS } from '../../shared/domain/samples/prompts.ts';

type Review = z.input<typeof caseReviewed>;

/** Every prompt answered yes. */
export const ALL_YES = Object.fromEntries(
  PROMPT_IDS.map((id) => [id, { answer: 'yes' }]),
) as Review['answers']; // every prompt

/** A review as a page sends it: agreed, unless said otherwise. */
export const aReview = (changes: Partial<Review> = {}): Review => ({
  answers: ALL_YES,
  judgement: 'agree',
  ...changes,
});
