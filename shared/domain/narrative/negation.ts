import { canBeLimited, isLimited } from './limited.ts';
import { ABSENCE, BREAKS, CLAIMING, DENYING, isNegator, SAYING, SUBJECTS } from './negators.ts';
import type { Span } from './pattern.ts';
import { ADULTS } from './people.ts';
import { isDenialDenied, isLeftOpen, isRuledOutBefore, isUndone } from './undone.ts';
import type { Word } from './words.ts';

/** How many words before a phrase a negative can still govern it. */
const REACH = 9;

const textAt = (words: readonly Word[], place: number): string => words[place]?.text ?? '';

const isJoinedByOr = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 7).some(({ text }, index) => (text === 'or' || text === 'nor') && index >= 0);

/** Does a comma before this place still belong to a list, "no violence, drugs or weapons"? */
const isInList = (words: readonly Word[], place: number, span: Span): boolean =>
  isJoinedByOr(words, place, span.to) &&
  !words.slice(place, span.from + 1).some(({ text }) => SUBJECTS.has(text));

/** "Dad says that he never ...": an adult's own account within the sentence, before the negative. */
const isAdultsAccount = (words: readonly Word[], negator: number): boolean => {
  for (let place = negator; place > negator - 8 && place > 0; place -= 1) {
    if (words[place]?.after === 'sentence') return false;
    const text = textAt(words, place - 1);
    if (CLAIMING.has(text)) return true;
    const speakers = [textAt(words, place - 2), textAt(words, place - 3)];
    if (SAYING.has(text) && speakers.some((one) => ADULTS.has(one))) return true;
  }
  return false;
};

const isAdultsDenial = (words: readonly Word[], denial: number): boolean =>
  words.slice(Math.max(0, denial - 3), denial).some(({ text }) => ADULTS.has(text));

/** Does this word of denial count as a negative? */
const isDenial = (words: readonly Word[], place: number): boolean =>
  DENYING.has(textAt(words, place)) && !isAdultsDenial(words, place) && !isDenialDenied(words, place);

/**
 * Is the phrase said not to be so by the words before it? A negative reaches to the end of its clause. Two
 * of them undo each other. An adult's denial of violence or sexual harm is no negative, nor is one that is
 * undone ("did not deny"), left open ("cannot be sure") or limited ("except when drunk").
 */
export const isNegatedBefore = (
  words: readonly Word[],
  span: Span,
  speaksThroughDenial: boolean,
): boolean => {
  // "If nobody takes him she'll hurt him": a clause of its own begins with the phrase.
  if (textAt(words, span.from).endsWith("'ll")) return false;
  let negatives = 0;
  let sawAnd = false;
  for (let place = span.from; place > 0 && place > span.from - REACH; place -= 1) {
    const { after, text: later } = words[place] ?? { after: 'sentence', text: '' };
    if (after === 'sentence' || after === 'clause') break;
    if (after === 'comma' && !isInList(words, place, span)) break;
    const text = textAt(words, place - 1);
    if (BREAKS.has(text)) break;
    if (text === 'and' && SUBJECTS.has(later)) break;
    if (text === 'and') sawAnd = true;
    if ((text === 'or' || text === 'nor') && negatives > 0) break;
    // "Does not punch him he only hits him": the denial ends where the exception begins.
    if (text === 'only' && place === span.from) break;
    if (!speaksThroughDenial && isDenial(words, place - 1)) negatives += 1;
    if (isRuledOutBefore(words, place - 1)) negatives += 1;
    if (!isNegator(text)) continue;
    if (isLeftOpen(words, place - 1, span.from)) return false;
    if (isUndone(words, place - 1, span.from)) break;
    if (sawAnd && !ABSENCE.has(later)) break;
    if (canBeLimited(words, place - 1) && isLimited(words, span, speaksThroughDenial)) break;
    if (speaksThroughDenial && isAdultsAccount(words, place - 1)) return false;
    negatives += 1;
  }
  return negatives % 2 === 1;
};
