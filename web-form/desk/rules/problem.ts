import type { Problem } from '../../../shared/contract/problem.ts';
import { type FieldLabels, type StepProblem, stepProblem } from '../work/step-problem.ts';

const MEANWHILE =
  'Somebody changed the draft since you opened the page, so nothing was recorded. What you typed is kept: open the rules to see how it stands.';

/** Why a step on the rules was not taken; undefined where a page of its own says it better. */
export const rulesProblem = (problem: Problem, labels: FieldLabels): StepProblem | undefined => {
  if (problem.code === 'changed-meanwhile') return { errors: [], notice: MEANWHILE, status: 409 };
  if (problem.code === 'own-decision') {
    return { errors: [{ field: '', words: problem.detail ?? problem.title }], status: 403 };
  }
  return stepProblem(problem, labels);
};
