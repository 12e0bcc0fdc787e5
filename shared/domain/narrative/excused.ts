import { EXCUSES, type Excuse, type ExcuseName } from './excuses.ts';
import { indexPhrases } from './phrase-index.ts';
import type { Word } from './words.ts';

/** A text without full stops is not one sentence: what is said far away excuses nothing. */
const LONGEST_SENTENCE = 35;

const ALL: readonly (readonly [string, Excuse])[] = Object.entries(EXCUSES);

const INDEX = indexPhrases(
  ALL.flatMap(([name, { needs, unless }]) => [
    ...needs.flatMap((list, part) => list.map((pattern) => ({ key: `${name}.${part}`, pattern }))),
    ...unless.map((pattern) => ({ key: `${name}.unless`, pattern })),
  ]),
);

/** For each word the number of its sentence, where a very long one counts as several. */
const sentencesOf = (words: readonly Word[]): number[] => {
  let [sentence, length] = [0, 0];
  return words.map(({ after }) => {
    length += 1;
    if (after === 'sentence' || length > LONGEST_SENTENCE) [sentence, length] = [sentence + 1, 0];
    return sentence;
  });
};

/** Tells whether one of the named excuses holds in the sentence of the word at a place. */
export type IsExcused = (place: number, names: readonly ExcuseName[]) => boolean;

/** Reads a whole text once for what may excuse its words. Linear in its length. */
export const excusesIn = (words: readonly Word[]): IsExcused => {
  const sentences = sentencesOf(words);
  const said = new Map<number, Set<string>>();
  for (const { key, span } of INDEX.find(words)) {
    const sentence = sentences[span.from] ?? 0;
    said.set(sentence, (said.get(sentence) ?? new Set()).add(key));
  }
  return (place, names) => {
    const keys = said.get(sentences[place] ?? 0) ?? new Set<string>();
    return names.some(
      (name) =>
        EXCUSES[name].needs.every((_, part) => keys.has(`${name}.${part}`)) && !keys.has(`${name}.unless`),
    );
  };
};
