import type { Typed } from '../../../shared/store/drafts.ts';
import { answersIn } from '../fields/answers-in.ts';
import { ALL_CONCERNS } from '../questions/top-sets.ts';

/** The concerns answered; undefined where none was. Unanswered stays out: it counts as not known. */
export const concernsTyped = (typed: Typed): Record<string, unknown> | undefined => {
  const concerns = answersIn(ALL_CONCERNS, typed);
  return Object.keys(concerns).length === 0 ? undefined : concerns;
};
