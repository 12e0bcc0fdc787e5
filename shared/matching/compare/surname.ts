import { surnameRarity } from '../name-rarity.ts';
import { shareWholeSound } from '../phonetic.ts';
import type { MatchRecord } from '../record.ts';
import { isNearSpelling, isOneSlip } from '../spelling.ts';
import { standardSurname } from '../surname-variants.ts';
import { type Compared, MISSING } from './level.ts';

/** How near two surnames are, nearest first. */
export type SurnameLevel = 'exact' | 'part' | 'spelling' | 'near' | 'alike' | 'missing' | 'differs';

const isMistyped = (one: string, other: string): boolean =>
  isNearSpelling(one, other) || (Math.min(one.length, other.length) >= 4 && isOneSlip(one, other));

type Alike = (one: string, other: string) => boolean;

/** By how little is asked of two words, the strictest first. */
const WORDS_ALIKE: readonly (readonly [SurnameLevel, Alike])[] = [
  ['part', (one, other) => one === other],
  ['spelling', (one, other) => standardSurname(one) === standardSurname(other)],
  ['near', isMistyped],
  ['alike', shareWholeSound],
];

const rarityOf = (level: SurnameLevel, word: string): number => {
  const rarity = surnameRarity(word);
  if (level === 'exact' || level === 'part') return rarity.exact;
  return level === 'spelling' ? rarity.spellings : rarity.sound;
};

/** The most telling pair of words that are alike, and how telling it is. */
const mostTelling = (
  level: SurnameLevel,
  wordsA: readonly string[],
  wordsB: readonly string[],
  alike: Alike,
): Compared<SurnameLevel> | undefined => {
  let rarity: number | undefined;
  for (const one of wordsA) {
    for (const other of wordsB) {
      if (!alike(one, other)) continue;
      rarity = Math.max(rarity ?? 0, Math.min(rarityOf(level, one), rarityOf(level, other)));
    }
  }
  return rarity === undefined ? undefined : { level, rarity };
};

const isWhole = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  (a.every((word, at) => word === b[at]) || [...a].sort().join(' ') === [...b].sort().join(' '));

const isJoined = (a: readonly string[], b: readonly string[]): boolean =>
  a.length !== b.length && a.join('') === b.join('');

/** How telling the most telling word of a surname is. */
const mostOf = (words: readonly string[]): number =>
  Math.max(...words.map((word) => rarityOf('exact', word)));

/** Compare the surnames of two records: former names and parts of a double-barrelled name count. Symmetric. */
export const compareSurnames = (a: MatchRecord, b: MatchRecord): Compared<SurnameLevel> => {
  const [wordsA, wordsB] = [
    a.otherFamily.length === 0 ? a.family : [...a.family, ...a.otherFamily],
    b.otherFamily.length === 0 ? b.family : [...b.family, ...b.otherFamily],
  ];
  if (wordsA.length === 0 || wordsB.length === 0) return MISSING;
  if (a.family.length > 0 && (isWhole(a.family, b.family) || isJoined(a.family, b.family))) {
    return { level: 'exact', rarity: Math.min(mostOf(a.family), mostOf(b.family)) };
  }
  for (const [level, alike] of WORDS_ALIKE) {
    const found = mostTelling(level, wordsA, wordsB, alike);
    if (found !== undefined) return found;
  }
  return { level: 'differs' };
};
