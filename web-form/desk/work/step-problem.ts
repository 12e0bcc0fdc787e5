import type { Problem } from '../../../shared/contract/problem.ts';
import type { FieldError } from '../../components/field.ts';

/** How the API's fields are called on the page, by their pointer. */
export type FieldLabels = Readonly<Record<string, { readonly field: string; readonly label: string }>>;

/** Why a step on work was not taken: answers to put right, or something about the work itself. */
export interface StepProblem {
  readonly errors: readonly FieldError[];
  readonly notice?: string | undefined;
  /** What others changed since the page was opened, newest first. */
  readonly changes?: Problem['changes'];
  readonly status: 403 | 409 | 422 | 503;
}

/** "Must be 4,000 characters or fewer" becomes "Rationale must be 4,000 characters or fewer". */
const sentence = (label: string, detail: string): string =>
  detail.startsWith('Must ') ? `${label} m${detail.slice(1)}` : detail;

const errorsOf = ({ errors = [] }: Problem, labels: FieldLabels): FieldError[] =>
  errors.map(({ pointer, detail }) => {
    const known = labels[pointer];
    return known
      ? { field: known.field, words: sentence(known.label, detail) }
      : { field: '', words: detail };
  });

const NOTICES = {
  'not-held':
    'You no longer hold this work: your time with it ran out, or it was given to somebody else. Nothing was recorded. What you typed is kept on this page until you leave it.',
  'already-done':
    'This has already been decided, so nothing was recorded. What you typed is kept on this page.',
  'awaiting-manager':
    'A decision has been proposed and waits for a manager, so nothing was recorded. What you typed is kept on this page.',
  'countersign-first':
    'Something proposed about this person waits for your answer: agree to it or send it back first. Nothing was recorded. What you typed is kept on this page.',
  'nothing-proposed':
    'There is nothing to countersign any more: it was answered, or something came in since. Nothing was recorded. What you typed is kept on this page.',
  'changed-since':
    'Somebody changed this since you opened the page, so nothing was recorded. What you typed is kept: read what changed, and record it if it still holds.',
  'own-decision':
    'You made this decision, lowered the rating from red or reopened it, so you cannot countersign it. Another manager must. Nothing was recorded.',
  unavailable:
    'The service did not answer, so this may not have been recorded. What you typed is kept on this page: wait a minute and try again.',
} as const;

/** What to tell the person who took a step; undefined where a page of its own says it better. */
export const stepProblem = (problem: Problem, labels: FieldLabels): StepProblem | undefined => {
  switch (problem.code) {
    case 'fields-invalid':
      return { errors: errorsOf(problem, labels), status: 422 };
    case 'not-held':
    case 'already-done':
    case 'awaiting-manager':
    case 'countersign-first':
    case 'nothing-proposed':
      return { errors: [], notice: NOTICES[problem.code], status: 409 };
    case 'changed-since':
      return { errors: [], notice: NOTICES[problem.code], changes: problem.changes ?? [], status: 409 };
    case 'own-decision':
      return { errors: [], notice: NOTICES[problem.code], status: 403 };
    case 'unavailable':
    case 'unexpected':
      return { errors: [], notice: NOTICES.unavailable, status: 503 };
    default:
      return undefined;
  }
};
