import type { Problem } from '../../../shared/contract/problem.ts';
import { type FieldLabels, type StepProblem, stepProblem } from '../work/step-problem.ts';

/** Why an entry of the directory was not written; undefined where a page of its own says it better. */
export const directoryProblem = (
  problem: Problem,
  labels: FieldLabels,
  own: string,
): StepProblem | undefined => {
  if (problem.code === 'changed-meanwhile') {
    return {
      errors: [],
      notice:
        'Somebody changed this since you opened the page, so nothing was recorded. What you typed is kept: open the list to see how it stands.',
      status: 409,
    };
  }
  if (problem.code === 'not-allowed' && problem.detail !== undefined) {
    return { errors: [{ field: own, words: problem.detail }], status: 403 };
  }
  return stepProblem(problem, labels);
};

export const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
