import { bearingWords } from '../bearing-name.ts';
import { COMMON_FORENAMES } from '../common-forenames.ts';
import { areSpellings, isShortForm } from '../forename-variants.ts';
import { forenameRarity, isKnownForename } from '../name-rarity.ts';
import { shareSound } from '../phonetic.ts';
import type { MatchRecord } from '../record.ts';
import { romanised } from '../romanised.ts';
import { isNearSpelling, isOneSlip, isResembling, isTwoSwapped, sharedStart } from '../spelling.ts';
import { type Compared, MISSING } from './level.ts';

/** How near two forenames are, nearest first. */
export const FORENAME_LEVELS = [
  'exact',
  'spelling',
  'near',
  'short-form',
  'other-name',
  'shared-first-name',
  'middle-name-differs',
  'alike',
  'initial',
  'missing',
  'same-letter',
  'differs',
] as const;
export type ForenameLevel = (typeof FORENAME_LEVELS)[number];

const isCommon = (name: string): boolean => COMMON_FORENAMES.has(name);

/** Another first letter makes another name as easily as a mistake: Kaja for Maja. */
const isFirstChanged = (one: string, other: string): boolean =>
  one[0] !== other[0] && !isTwoSwapped(one, other);

/** So does one vowel for another, or a vowel at the end: Jawad for Jawid, Florina for Florin. */
const isVowelChanged = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.startsWith(short)) return /^[aeiouy]+$/.test(long.slice(short.length));
  const at = sharedStart(one, other);
  const isVowel = (letter: string | undefined): boolean => /[aeiouy]/.test(letter ?? '');
  return one.length === other.length && !isTwoSwapped(one, other) && isVowel(one[at]) && isVowel(other[at]);
};

/**
 * One word mistyped. Two common names are two children (twins are often Ella and Bella). Where one of the words
 * is a known name and the other none, any slip may be a mistake; where no table can tell, only a letter left
 * out, added or swapped: one letter for another makes Oluwatobi of Oluwatoni.
 */
const isMistyped = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 3) return false;
  if (isKnownForename(one) !== isKnownForename(other)) {
    if (isFirstChanged(one, other) || (!isCommon(one) && !isCommon(other) && isVowelChanged(one, other)))
      return false;
    return isOneSlip(one, other) || (shorter >= 8 && isNearSpelling(one, other));
  }
  if (isCommon(one) && isCommon(other)) return false;
  if (isFirstChanged(one, other) || isVowelChanged(one, other)) return false;
  return shorter >= 4 && isOneSlip(one, other) && (one.length !== other.length || isTwoSwapped(one, other));
};

/** Another way to write the same name, unless each is a common name of its own. */
const isOneRomanised = (one: string, other: string): boolean =>
  romanised(one) === romanised(other) && !(isCommon(one) && isCommon(other));

/** Is one the end of the other, as Seun is of Oluwaseun? */
const isEnding = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 4 && (one.endsWith(other) || other.endsWith(one));

const compareWord = (one: string, other: string): ForenameLevel => {
  if (one === other) return one.length === 1 ? 'initial' : 'exact';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : 'differs';
  if (areSpellings(one, other) || isOneRomanised(one, other)) return 'spelling';
  if (isMistyped(one, other)) return 'near';
  if (isShortForm(one, other)) return 'short-form';
  if (shareSound(one, other) || isResembling(one, other) || isEnding(one, other)) return 'alike';
  return one[0] === other[0] ? 'same-letter' : 'differs';
};

const agrees = (level: ForenameLevel): boolean =>
  level === 'exact' || level === 'spelling' || level === 'near' || level === 'short-form';

/** Two forenames as words. Further names never bring two children together; they only keep them apart. */
const compareWords = (one: readonly string[], other: readonly string[]): ForenameLevel => {
  const [first, otherFirst] = [one[0], other[0]];
  if (first === undefined || otherFirst === undefined) return 'missing';
  if (one.length === 1 && other.length === 1) return compareWord(first, otherFirst);
  if (one.join('') === other.join('')) return 'exact';
  const [bearing, otherBearing] = [bearingWords(one), bearingWords(other)];
  const level = compareWord(bearing[0] ?? first, otherBearing[0] ?? otherFirst);
  if (agrees(level)) {
    const [further, otherFurther] = [bearing[1], otherBearing[1]];
    if (further === undefined || otherFurther === undefined) return level;
    const beside = compareWord(further, otherFurther);
    return agrees(beside) || beside === 'initial' ? level : 'middle-name-differs';
  }
  // James Leo may be called Leo: a person should look.
  if (
    bearing.slice(1).some((word) => agrees(compareWord(word, otherBearing[0] ?? ''))) ||
    otherBearing.slice(1).some((word) => agrees(compareWord(word, bearing[0] ?? '')))
  )
    return 'alike';
  // Muhammad beside Muhammad Ali, or Muhammad Ali beside Muhammad Hassan.
  const isPrefixShared = areSpellings(first, otherFirst);
  if (!isPrefixShared) return level;
  return bearing.length < one.length && otherBearing.length < other.length
    ? 'middle-name-differs'
    : 'shared-first-name';
};

const nearer = (one: ForenameLevel, other: ForenameLevel): ForenameLevel =>
  FORENAME_LEVELS.indexOf(one) <= FORENAME_LEVELS.indexOf(other) ? one : other;

const agreesByOtherName = (a: MatchRecord, b: MatchRecord): boolean =>
  a.given[0] !== undefined && b.otherGiven.some((name) => areSpellings(name, a.given[0] ?? ''));

const rarityOf = (level: ForenameLevel, one: string, other: string): number => {
  const [a, b] = [forenameRarity(one), forenameRarity(other)];
  if (level === 'exact' || level === 'short-form') return Math.min(a.exact, b.exact);
  if (level === 'near' || level === 'alike') return Math.min(a.sound, b.sound);
  return Math.min(a.spellings, b.spellings);
};

/** Compare the forenames of two records, other names included. Symmetric. */
export const compareForenames = (a: MatchRecord, b: MatchRecord): Compared<ForenameLevel> => {
  const direct = compareWords(a.given, b.given);
  const hasOthers = a.otherGiven.length > 0 || b.otherGiven.length > 0;
  const byOtherName = hasOthers && (agreesByOtherName(a, b) || agreesByOtherName(b, a));
  const level = byOtherName ? nearer(direct, 'other-name') : direct;
  if (level === 'missing') return MISSING;
  if (level === 'differs' || level === 'same-letter' || level === 'initial') return { level };
  return { level, rarity: rarityOf(level, bearingWords(a.given)[0] ?? '', bearingWords(b.given)[0] ?? '') };
};
