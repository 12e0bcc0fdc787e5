import type { Problem } from '../../shared/contract/problem.ts';
import { type StepProblem, stepProblem } from '../desk/work/step-problem.ts';
import { REVIEW_LABELS } from './review-typed.ts';

/** Why a review was not recorded; undefined where a page of its own says it better. */
export const reviewProblem = (problem: Problem): StepProblem | undefined => {
  if (problem.code === 'own-review' || problem.code === 'already-reviewed') {
    return {
      errors: [],
      notice: `${problem.detail ?? problem.title} Nothing was recorded.`,
      status: problem.code === 'own-review' ? 403 : 409,
    };
  }
  return stepProblem(problem, REVIEW_LABELS);
};
