import type { Comparison } from './compare.ts';
import type { Signs } from './signs.ts';

/** A reason why two records are not joined, however much else agrees. */
export interface Guard {
  readonly id: string;
  /** Why, in words that hold no value. */
  readonly words: string;
  readonly applies: (comparison: Comparison, signs: Signs) => boolean;
}

const isHousehold = (signs: Signs): boolean => signs.surnameAgrees && signs.postcodeAgrees;

/** The first that applies is named. Each keeps a pair from *same*. Source: docs/reference.md#matching. */
export const GUARDS: readonly Guard[] = [
  {
    id: 'different-nhs-numbers',
    words: 'The records carry two different NHS numbers.',
    applies: ({ nhsNumber }) => nhsNumber === 'differs',
  },
  {
    id: 'different-upns',
    words: 'The records carry two different pupil numbers.',
    applies: ({ upn }) => upn === 'differs',
  },
  {
    id: 'identifier-of-another-child',
    words: 'A number agrees but the forename does not: it may be a brother’s or sister’s number.',
    applies: (_, signs) => signs.forename === 'differs' && signs.identifierAgrees,
  },
  {
    id: 'identifier-but-other-date-of-birth',
    words: 'A number agrees but the date of birth does not.',
    applies: (_, signs) => signs.born === 'differs' && signs.identifierAgrees,
  },
  {
    id: 'twin-or-renamed',
    words: 'Same date of birth but another forename: a twin, or the same child under another name.',
    applies: (_, signs) =>
      signs.forename === 'differs' && signs.born === 'exact' && (signs.surnameAgrees || signs.postcodeAgrees),
  },
  {
    id: 'same-household-different-child',
    words: 'Same household, but another forename and another date of birth.',
    applies: (_, signs) =>
      signs.forename === 'differs' &&
      (signs.born === 'differs' || signs.born === 'near') &&
      isHousehold(signs),
  },
  {
    id: 'forename-missing',
    words: 'A record has no forename to compare.',
    applies: ({ forename }) => forename === 'missing',
  },
  {
    id: 'forename-not-certain',
    words: 'The forenames are alike but not certainly one name: twins often have such names.',
    applies: (_, signs) => signs.forename === 'weak',
  },
  {
    id: 'sex-differs',
    words: 'The forenames are forms of one name, but the sex differs.',
    applies: ({ forename, sex }) => sex === 'differs' && forename !== 'exact' && forename !== 'swapped',
  },
];

/** What each guard means, by its id. */
export const GUARD_WORDS: ReadonlyMap<string, string> = new Map(GUARDS.map(({ id, words }) => [id, words]));
