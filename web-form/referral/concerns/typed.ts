import { ANSWERS, CONCERN_CODES } from '../../../shared/contract/words.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import { choiceOf, filled } from '../answers/typed.ts';

/** The concerns answered; undefined where none was. Unanswered stays out: it counts as not known. */
export const concernsTyped = (typed: Typed): Record<string, unknown> | undefined => {
  const concerns = filled(
    Object.fromEntries(CONCERN_CODES.map((code) => [code, choiceOf(typed, code, ANSWERS)])),
  );
  return Object.keys(concerns).length === 0 ? undefined : concerns;
};
