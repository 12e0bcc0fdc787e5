import { ANSWERING, BREAKS, NOT_FOUND } from './negators.ts';
import { isNegativeVerb, type Span } from './pattern.ts';
import { ADULTS } from './people.ts';
import type { Word } from './words.ts';

/** How far after a phrase its denial can come. */
const REACH = 9;

const isPartedFrom = (word: Word | undefined): boolean => word === undefined || word.after !== 'space';

/** "Domestic abuse: no." and "Any weapons? None": an answer on its own right after the words. */
const isAnsweredNo = (words: readonly Word[], { to }: Span): boolean => {
  const answer = words[to + 1];
  return (
    answer !== undefined &&
    answer.after !== 'space' &&
    ['no', 'none', 'nil', 'never', 'denied', 'negative'].includes(answer.text) &&
    isPartedFrom(words[to + 2])
  );
};

/** "Asked about domestic abuse at booking: nil disclosed": the answer to a question put to everybody. */
const isNothingDisclosed = (words: readonly Word[], { to }: Span): boolean => {
  for (let place = to + 1; place <= to + REACH; place += 1) {
    const word = words[place];
    if (word === undefined || word.after === 'sentence' || BREAKS.has(word.text)) return false;
    if (['nil', 'nothing', 'none'].includes(word.text)) {
      return ['disclosed', 'reported', 'noted', 'identified'].includes(words[place + 1]?.text ?? '');
    }
  }
  return false;
};

/** "... was ruled out", "... was not suspected", within the clause. */
const isRuledOut = (words: readonly Word[], { to }: Span): boolean => {
  for (let place = to + 1; place <= to + REACH; place += 1) {
    const word = words[place];
    if (word === undefined || word.after === 'sentence' || word.after === 'clause') return false;
    if (BREAKS.has(word.text) || word.text === 'and') return false;
    const isNot = isNegativeVerb(word.text) || word.text === 'never';
    if (isNot) return [1, 2].some((step) => NOT_FOUND.has(words[place + step]?.text ?? ''));
    // "Needs to be ruled out": it has not been.
    if (word.text === 'ruled') return words[place + 1]?.text === 'out' && words[place - 2]?.text !== 'to';
  }
  return false;
};

const startOfSentence = (words: readonly Word[], from: number): number => {
  let place = from;
  while (place > 0 && place > from - 2 * REACH && words[place]?.after !== 'sentence') place -= 1;
  return place;
};

/** "We asked if he had been hit and he said no": the child's own answer; an adult's answer is no answer. */
const isAskedAndAnswered = (words: readonly Word[], { from, to }: Span): boolean => {
  const before = words.slice(startOfSentence(words, from), from);
  const asked = before.findIndex(({ text }) => text === 'asked');
  if (asked < 0 || before.slice(asked, asked + 4).some(({ text }) => ADULTS.has(text))) return false;
  for (let place = to + 1; place <= to + REACH; place += 1) {
    const word = words[place];
    if (word === undefined || word.after === 'sentence') return false;
    if (ANSWERING.has(word.text) && words[place + 1]?.text === 'no' && isPartedFrom(words[place + 2])) {
      return !ADULTS.has(words[place - 1]?.text ?? '');
    }
  }
  return false;
};

/** Is the phrase said not to be so by the words after it? */
export const isNegatedAfter = (words: readonly Word[], span: Span): boolean =>
  isAnsweredNo(words, span) ||
  isNothingDisclosed(words, span) ||
  isRuledOut(words, span) ||
  isAskedAndAnswered(words, span);
