import { ANSWERS } from '../../../shared/contract/words.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import { choiceOf } from '../answers/typed.ts';

/** How serious the referrer believes it is. */
export const riskTyped = (typed: Typed): Record<string, unknown> => {
  const level = choiceOf(typed, 'levelOfNeed', ['1', '2', '3', '4']);
  return {
    significantHarm: choiceOf(typed, 'significantHarm', ANSWERS),
    levelOfNeed: level === undefined ? undefined : Number(level),
    asksFor: choiceOf(typed, 'asksFor', ['protection', 'early-help', 'information-only']),
  };
};
