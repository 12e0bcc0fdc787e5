import { surnameWords } from './compare-surname.ts';
import { fullFormsOf, standardSpelling } from './forename-variants.ts';
import type { Identity, MatchingKey } from './identity.ts';
import {
  nameWords,
  normaliseDate,
  normaliseNhsNumber,
  normalisePostcode,
  normaliseUpn,
} from './normalise.ts';
import { soundCodes } from './phonetic.ts';

/** Most keys of one record: what is written and looked up for a child stays bounded. */
export const MOST_KEYS = 12;

const keyOf = (kind: string, ...parts: readonly (string | undefined)[]): MatchingKey[] =>
  parts.includes(undefined) ? [] : [{ kind, value: parts.join('|') }];

const forenameWords = (identity: Identity): readonly string[] => {
  const first = nameWords(identity.given)[0];
  const others = (identity.otherNames ?? []).slice(0, 6).map((name) => nameWords(name)[0]);
  const words = [first, ...others].filter((word) => word !== undefined);
  // A short form meets its full form, and each spelling the others, under the full and standard one.
  return [...new Set(words.flatMap((word) => [word, standardSpelling(word), ...fullFormsOf(word)]))];
};

/** First codes of every word before second codes of any: a cap should cost the least likely sounds. */
const codesOf = (words: readonly string[]): string[] => {
  const codes = words.map(soundCodes);
  return [...new Set([0, 1].flatMap((place) => codes.flatMap((both) => both[place] ?? [])))];
};

/** Turn by turn from each list, so that a child of many surnames keeps keys of the forename. */
const alternate = (one: readonly MatchingKey[], other: readonly MatchingKey[]): MatchingKey[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]])
    .flat()
    .filter((key) => key !== undefined);

/**
 * The values by which records about one child find each other, plain text and at most twelve. Without a date
 * of birth only NHS number and UPN remain; an unborn child is found by its expected date.
 * Source: docs/reference.md#matching.
 */
export const matchingKeys = (identity: Identity): MatchingKey[] => {
  const born = normaliseDate(identity.born);
  const expected = born === undefined ? normaliseDate(identity.expected) : undefined;
  const postcode = normalisePostcode(identity.postcode);
  const surnames = codesOf(surnameWords(identity));
  const forenames = codesOf(forenameWords(identity));
  return [
    ...keyOf('nhs-number', normaliseNhsNumber(identity.nhsNumber)),
    ...keyOf('upn', normaliseUpn(identity.upn)),
    ...keyOf('born+postcode', born, postcode),
    ...keyOf('expected+postcode', expected, postcode),
    ...surnames.flatMap((code) => keyOf('surname-code+expected', code, expected)),
    ...alternate(
      surnames.flatMap((code) => keyOf('surname-code+born', code, born)),
      forenames.flatMap((code) => keyOf('forename-code+born', code, born)),
    ),
  ].slice(0, MOST_KEYS);
};
