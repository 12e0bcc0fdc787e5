import { COMMON_FORENAMES } from './common-forenames.ts';
import { areVariants, standardSpelling } from './forename-variants.ts';
import type { Identity } from './identity.ts';
import { nameWords } from './normalise.ts';
import { soundsAlike } from './phonetic.ts';
import { isNearSpelling, isOneSlip } from './spelling.ts';

/** How near two forenames are, nearest first. */
export const FORENAME_LEVELS = [
  'exact',
  'variant',
  'near',
  'other-name',
  'middle-name-differs',
  'shared-first-name',
  'alike',
  'initial',
  'missing',
  'differs',
] as const;
export type ForenameLevel = (typeof FORENAME_LEVELS)[number];

/** First names that brothers or sisters often share, so that only the second tells them apart. */
const SHARED_FIRST_NAMES = new Set(['muhammad', 'abdul', 'abdel', 'abdur', 'syed', 'sayed', 'bibi']);

/**
 * One word mistyped. Never two names that both are common (twins are often Ella and Bella), never another
 * first letter, and never a vowel added at the end (Daniel and Daniela).
 */
const isMistyped = (one: string, other: string): boolean => {
  if (one[0] !== other[0] || !isNearSpelling(one, other)) return false;
  if (COMMON_FORENAMES.has(one) && COMMON_FORENAMES.has(other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.startsWith(short) && /^[aeiouy]+$/.test(long.slice(short.length))) return false;
  return isOneSlip(one, other) || short.length >= 8;
};

const compareWord = (one: string, other: string): ForenameLevel => {
  if (one === other) return 'exact';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : 'differs';
  if (areVariants(one, other)) return 'variant';
  if (isMistyped(one, other)) return 'near';
  return isNearSpelling(one, other) || soundsAlike(one, other) ? 'alike' : 'differs';
};

const agrees = (level: ForenameLevel): boolean =>
  level === 'exact' || level === 'variant' || level === 'near';

/** Two forenames as words. Further names never bring two children together; they only keep them apart. */
const compareWords = (one: readonly string[], other: readonly string[]): ForenameLevel => {
  const [first, ...more] = one;
  const [otherFirst, ...otherMore] = other;
  if (first === undefined || otherFirst === undefined) return 'missing';
  if (one.join('') === other.join('')) return 'exact';
  const level = compareWord(first, otherFirst);
  if (!agrees(level)) return level;
  if (more[0] === undefined || otherMore[0] === undefined) {
    const isShared =
      more.length + otherMore.length > 0 &&
      [first, otherFirst].some((name) => SHARED_FIRST_NAMES.has(standardSpelling(name)));
    return isShared ? 'shared-first-name' : level;
  }
  const further = compareWord(more[0], otherMore[0]);
  return agrees(further) || further === 'initial' ? level : 'middle-name-differs';
};

const nearer = (one: ForenameLevel, other: ForenameLevel): ForenameLevel =>
  FORENAME_LEVELS.indexOf(one) <= FORENAME_LEVELS.indexOf(other) ? one : other;

/** Forenames of other names with at least two words: a single word may as well be a surname. */
const otherForenames = (identity: Identity): string[] =>
  (identity.otherNames ?? [])
    .slice(0, 6)
    .map(nameWords)
    .flatMap(([first, ...rest]) => (first === undefined || rest.length === 0 ? [] : [first]));

const agreesByOtherName = (given: readonly string[], others: readonly string[]): boolean =>
  given[0] !== undefined && others.includes(given[0]);

/** Compare the forenames of two records, other names included. Symmetric. */
export const compareForenames = (a: Identity, b: Identity): ForenameLevel => {
  const [givenA, givenB] = [nameWords(a.given), nameWords(b.given)];
  const direct = compareWords(givenA, givenB);
  const byOtherName =
    agreesByOtherName(givenA, otherForenames(b)) || agreesByOtherName(givenB, otherForenames(a));
  return byOtherName ? nearer(direct, 'other-name') : direct;
};
