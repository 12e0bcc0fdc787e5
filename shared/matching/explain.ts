import type { Comparison, Field } from './compare/comparison.ts';
import { GUARDS } from './guards.ts';
import type { FieldCompared, Match } from './identity.ts';

type LevelWords = { readonly [Name in Field]: Readonly<Record<Comparison[Name]['level'], string>> };

const NUMBER = {
  exact: 'the same',
  unverified: 'the same, but it does not pass its check',
  near: 'one digit differs, and one of them does not pass its check',
  missing: 'nothing to compare',
  differs: 'different',
};

const WORDS: LevelWords = {
  forename: {
    exact: 'the same',
    spelling: 'another spelling of the same name',
    near: 'the same but for a slip in the spelling',
    'short-form': 'one is a short form of the other',
    'other-name': 'the same as another name the child is known by',
    swapped: 'written in place of the surname',
    'shared-first-name': 'the first is one that brothers or sisters often share',
    'middle-name-differs': 'the first is the same but the second differs',
    alike: 'sounds or looks alike but may be another name',
    initial: 'only an initial to compare',
    missing: 'missing on a record',
    'same-letter': 'different, though with the same first letter',
    differs: 'different',
  },
  surname: {
    exact: 'the same',
    part: 'one surname is shared',
    spelling: 'another spelling of the same name',
    near: 'the same but for a slip in the spelling',
    swapped: 'written in place of the forename',
    alike: 'sounds alike but is spelt differently',
    missing: 'missing on a record',
    differs: 'different',
  },
  born: {
    exact: 'the same',
    swapped: 'the same with day and month swapped',
    'one-digit': 'one digit differs',
    'two-parts': 'two of day, month and year agree',
    'other-year': 'the same day and month, but another year',
    estimated: 'the same year, and one may be an estimate',
    'both-estimated': 'the same year, and both may be estimates',
    'estimated-near': 'a year apart, and one may be an estimate',
    'due-date': 'fits the expected date',
    missing: 'missing on a record',
    close: 'different, though near each other',
    differs: 'different',
  },
  sex: { exact: 'the same', missing: 'not known on a record', differs: 'different' },
  address: {
    home: 'the same house and postcode',
    postcode: 'the same postcode',
    'home-but-slip': 'the same house, and the postcode but for one character',
    neighbour: 'the same postcode, another house',
    'postcode-but-slip': 'the postcode but for one character',
    'house-line': 'the same first line',
    'house-number': 'the same house number',
    missing: 'missing on a record',
    sector: 'different, close by',
    district: 'different, in the same district',
    differs: 'different',
    elsewhere: 'another street and another postcode',
  },
  place: {
    exact: 'the same',
    near: 'the same but for a slip',
    missing: 'missing on a record',
    differs: 'different',
  },
  reach: { exact: 'one is shared', missing: 'missing on a record', differs: 'different' },
  mother: {
    exact: 'the same',
    near: 'her name is the same',
    missing: 'missing on a record',
    differs: 'different',
  },
  nhsNumber: NUMBER,
  upn: NUMBER,
};

const NAMES: Readonly<Record<Field, string>> = {
  forename: 'Forename',
  surname: 'Surname',
  born: 'Date of birth',
  sex: 'Sex',
  address: 'Address',
  place: 'Town',
  reach: 'Telephone or email',
  mother: 'Mother',
  nhsNumber: 'NHS number',
  upn: 'Pupil number (UPN)',
};

const isField = (field: string): field is Field => Object.hasOwn(NAMES, field);

const sentence = (field: string, level: string): string => {
  if (!isField(field)) return level;
  const words: Readonly<Record<string, string | undefined>> = WORDS[field];
  return `${NAMES[field]}: ${Object.hasOwn(words, level) ? words[level] : level}`;
};

/** A match as a screener reads it: each field that was compared, how near it is, its weight, and no value. */
export const explain = ({ fields }: Match): FieldCompared[] =>
  fields.map(({ field, level, bits }) => ({
    field,
    level,
    bits: Math.round(bits * 10) / 10,
    words: sentence(field, level),
  }));

/** What each guard means, by its id. */
export const GUARD_WORDS: ReadonlyMap<string, string> = new Map([
  ...GUARDS.map(({ id, words }): [string, string] => [id, words]),
  ['near-tie', 'Two people fit almost equally well, so a person should say which it is.'],
  [
    'search-incomplete',
    'There was more under a key than could be read, so a better match may not have been seen.',
  ],
]);
