import {
  DENYING,
  ELSEWHERE,
  isNegator,
  JUDGING,
  RULING,
  UNDENYING,
  UNDOING,
  UNDOING_STEMS,
  UNSURE,
  WANTING,
} from './negators.ts';
import { ADULTS } from './people.ts';
import type { Word } from './words.ts';

/** How many words after a negative can still turn it round. */
const REACH = 3;

const textAt = (words: readonly Word[], place: number): string => words[place]?.text ?? '';

const NEW_SUBJECT: ReadonlySet<string> = new Set([...ADULTS, ...'and or nor he she they i we it'.split(' ')]);

/** "Did not deny", "never disputed", "nobody has denied", but not "no injury and denies". */
const isUndenied = (words: readonly Word[], negator: number, until: number): boolean => {
  for (let next = negator + 1; next <= negator + REACH && next < until; next += 1) {
    const { text, after } = words[next] ?? { text: '', after: 'sentence' };
    if (after !== 'space') return false;
    if (UNDENYING.has(text)) return true;
    const isItsSubject = next === negator + 1 && ['neither', 'nor'].includes(textAt(words, negator));
    if (NEW_SUBJECT.has(text) && !isItsSubject) return false;
  }
  return false;
};

/** Is this a word of denial that is itself denied? */
export const isDenialDenied = (words: readonly Word[], denial: number): boolean =>
  DENYING.has(textAt(words, denial)) &&
  [1, 2, 3].some(
    (back) => isNegator(textAt(words, denial - back)) && isUndenied(words, denial - back, denial + 1),
  );

/** "It is not okay that", "was not an accident", "no accident that"; but "no accident or injury" is a denial. */
const isJudgement = (words: readonly Word[], negator: number, judged: number): boolean =>
  JUDGING.has(textAt(words, judged)) &&
  (textAt(words, negator) !== 'no' || ['that', 'when', 'how'].includes(textAt(words, judged + 1)));

/** "Cannot say for certain that dad did not": nothing said after it is said for sure, not even a denial. */
export const isLeftOpen = (words: readonly Word[], negator: number, until: number): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      negator + step < until &&
      UNSURE.has(textAt(words, negator + step)) &&
      !['about', 'of'].includes(textAt(words, negator + step + 1)),
  );

/** "Has not stopped", "not sure whether", "did not deny": a negative that leaves the harm standing. */
export const isUndone = (words: readonly Word[], negator: number, until: number): boolean => {
  if (isUndenied(words, negator, until)) return true;
  for (let next = negator + 1; next <= negator + REACH && next < until; next += 1) {
    const text = textAt(words, next);
    if (UNDOING.has(text) || UNDOING_STEMS.some((stem) => text.startsWith(stem))) return true;
    if (isJudgement(words, negator, next)) return true;
    if (WANTING.has(text)) {
      return textAt(words, next + 1) !== 'to' || ELSEWHERE.has(textAt(words, next + 2));
    }
  }
  return false;
};

/** "Ruled out", unless it was not: "have not ruled out", "cannot rule out", "a medical to rule out". */
export const isRuledOutBefore = (words: readonly Word[], out: number): boolean => {
  if (textAt(words, out) !== 'out' || !RULING.has(textAt(words, out - 1))) return false;
  if (textAt(words, out - 2) === 'to' && textAt(words, out - 3) !== 'able') return false;
  return ![2, 3, 4].some((back) => isNegator(textAt(words, out - back)));
};
