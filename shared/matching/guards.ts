import type { Comparison } from './compare/comparison.ts';

/** Does the forename speak for one child, say little, or speak against it? */
export type ForenameSays = 'agrees' | 'little' | 'differs';

const FORENAME: Readonly<Record<Comparison['forename']['level'], ForenameSays>> = {
  exact: 'agrees',
  spelling: 'agrees',
  near: 'agrees',
  'short-form': 'agrees',
  'other-name': 'agrees',
  swapped: 'agrees',
  'shared-first-name': 'little',
  'middle-name-differs': 'little',
  alike: 'little',
  initial: 'little',
  missing: 'little',
  'same-letter': 'differs',
  differs: 'differs',
};

/** What the forenames of a comparison say. A shared sound is not enough: Amelia and Emilia may be twins. */
export const forenameSays = ({ forename }: Comparison): ForenameSays => FORENAME[forename.level];

const HOME: ReadonlySet<string> = new Set(['home', 'postcode', 'home-but-slip']);

const isHome = ({ address }: Comparison): boolean => HOME.has(address.level);

/** Does anything that a family shares agree: surname, address, telephone or mother? */
export const isOneFamily = (comparison: Comparison): boolean => {
  const { surname, reach, mother } = comparison;
  return (
    (surname.level !== 'missing' && surname.level !== 'differs') ||
    isHome(comparison) ||
    reach.level === 'exact' ||
    mother.level === 'exact' ||
    mother.level === 'near'
  );
};

/**
 * Do an NHS number or a pupil number agree? An NHS number has to pass its check; a pupil number with a wrong
 * check letter is still one that two people copied, since fillers are no numbers here.
 */
export const isNumberShared = ({ nhsNumber, upn }: Comparison): boolean =>
  nhsNumber.level === 'exact' || upn.level === 'exact' || upn.level === 'unverified';

/** Levels of surnames that are one but for how they are written. */
const ONE_SURNAME: ReadonlySet<string> = new Set(['exact', 'part', 'spelling', 'near']);

/** The same forename to the letter, a surname that is the same but for a slip, and the same home. */
const isOneAtHome = (comparison: Comparison): boolean =>
  comparison.forename.level === 'exact' && ONE_SURNAME.has(comparison.surname.level) && isHome(comparison);

/** Do the dates of birth contradict each other? */
export const isBornClash = ({ born }: Comparison): boolean =>
  born.level === 'differs' || born.level === 'close';

const NEAR_BIRTHS: ReadonlySet<string> = new Set(['one-digit', 'two-parts', 'estimated', 'estimated-near']);

/** A reason why two records are not *same*, however much else agrees. */
interface Guard {
  readonly id: string;
  /** Why, in words that hold no value. */
  readonly words: string;
  readonly applies: (comparison: Comparison) => boolean;
}

/** The first that applies is named. Source: docs/matching.md#guards. */
export const GUARDS: readonly Guard[] = [
  {
    id: 'different-nhs-numbers',
    words: 'The records carry two different NHS numbers.',
    applies: ({ nhsNumber }) => nhsNumber.level === 'differs',
  },
  {
    id: 'different-upns',
    words: 'The records carry two different pupil numbers.',
    applies: ({ upn }) => upn.level === 'differs',
  },
  {
    id: 'number-of-another-child',
    words: 'A number agrees but the forename does not: it may be a brother’s or sister’s number.',
    applies: (comparison) => forenameSays(comparison) === 'differs' && isNumberShared(comparison),
  },
  {
    id: 'number-but-other-date-of-birth',
    words: 'A number agrees but the date of birth does not.',
    applies: (comparison) => isBornClash(comparison) && isNumberShared(comparison),
  },
  {
    id: 'twin-or-renamed',
    words: 'Same date of birth but another forename: a twin, or the same child under another name.',
    applies: (comparison) =>
      forenameSays(comparison) === 'differs' && comparison.born.level === 'exact' && isOneFamily(comparison),
  },
  {
    id: 'brother-or-sister',
    words: 'Same family, but another forename and another date of birth: a brother or sister.',
    applies: (comparison) => forenameSays(comparison) === 'differs' && isOneFamily(comparison),
  },
  {
    id: 'forename-differs',
    words: 'The forenames are different.',
    applies: (comparison) => forenameSays(comparison) === 'differs',
  },
  {
    id: 'date-of-birth-differs',
    words: 'The dates of birth contradict each other.',
    applies: isBornClash,
  },
  {
    id: 'forename-missing',
    words: 'A record has no forename to compare.',
    applies: ({ forename }) => forename.level === 'missing',
  },
  {
    id: 'forename-not-certain',
    words: 'The forenames are alike but not certainly one name: twins often have such names.',
    applies: (comparison) => forenameSays(comparison) === 'little',
  },
  {
    id: 'date-of-birth-missing',
    words:
      'No date of birth to compare, and neither a number of the child nor forename, surname and home agree.',
    applies: (comparison) =>
      comparison.born.level === 'missing' && !isNumberShared(comparison) && !isOneAtHome(comparison),
  },
  {
    id: 'date-of-birth-not-exact',
    words: 'The dates of birth are only near, and neither a number of the child nor names and home agree.',
    applies: (comparison) => {
      const { born } = comparison;
      if (isNumberShared(comparison)) return false;
      if (born.level === 'both-estimated') return !isOneAtHome(comparison);
      return NEAR_BIRTHS.has(born.level) && !isHome(comparison);
    },
  },
  {
    id: 'years-apart',
    words: 'The same birthday in another year: another person of the family may bear the name.',
    applies: ({ born }) => born.level === 'other-year',
  },
  {
    id: 'family-not-shared',
    words: 'Nothing that a family shares agrees: surname, address, telephone or mother.',
    applies: (comparison) => !isOneFamily(comparison) && !isNumberShared(comparison),
  },
  {
    id: 'sex-differs',
    words: 'The forenames are forms of one name, but the sex differs.',
    applies: ({ forename, sex }) =>
      sex.level === 'differs' && forename.level !== 'exact' && forename.level !== 'swapped',
  },
];
