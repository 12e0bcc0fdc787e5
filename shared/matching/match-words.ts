import type { Comparison } from './compare.ts';
import type { FieldCompared, Grade } from './identity.ts';

/** A grade in words. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  same: 'About the same child',
  possible: 'May be about the same child',
  different: 'About a different child',
};

type Levels<Field extends keyof Comparison> = Readonly<Record<Comparison[Field], string>>;

const FORENAME: Levels<'forename'> = {
  exact: 'the same',
  variant: 'a known form of the same name',
  near: 'the same but for a slip in the spelling',
  'other-name': 'the same as another name the child is known by',
  swapped: 'written in place of the surname',
  'middle-name-differs': 'the first is the same but the second differs',
  'shared-first-name': 'the first is one that brothers or sisters often share',
  alike: 'sounds alike but is spelt differently',
  initial: 'only an initial to compare',
  missing: 'missing on a record',
  differs: 'different',
};

const SURNAME: Levels<'surname'> = {
  exact: 'the same',
  part: 'one surname is shared',
  near: 'the same but for a slip in the spelling',
  swapped: 'written in place of the forename',
  alike: 'sounds alike but is spelt differently',
  missing: 'missing on a record',
  differs: 'different',
};

const BORN: Levels<'born'> = {
  exact: 'the same',
  swapped: 'the same with day and month swapped',
  'one-digit': 'one digit differs',
  estimated: 'the same year, and 1 January may be an estimate',
  'due-date': 'fits the expected date',
  missing: 'missing on a record',
  differs: 'different',
};

const POSTCODE: Levels<'postcode'> = {
  exact: 'the same',
  near: 'one character differs',
  district: 'different, in the same district',
  missing: 'missing on a record',
  differs: 'different',
};

const NUMBER: Levels<'nhsNumber'> = {
  exact: 'the same',
  unverified: 'the same, but it does not pass its check',
  missing: 'nothing to compare',
  differs: 'different',
};

const SEX: Levels<'sex'> = { exact: 'the same', missing: 'not known on a record', differs: 'different' };

const compared = (field: string, name: string, level: string, words: string): FieldCompared => ({
  field,
  level,
  words: `${name}: ${words}`,
});

/** A comparison as a screener reads it: each field, how near it is, and no value. */
export const fieldsInWords = (found: Comparison): readonly FieldCompared[] => [
  compared('forename', 'Forename', found.forename, FORENAME[found.forename]),
  compared('surname', 'Surname', found.surname, SURNAME[found.surname]),
  compared('born', 'Date of birth', found.born, BORN[found.born]),
  compared('postcode', 'Postcode', found.postcode, POSTCODE[found.postcode]),
  compared('nhsNumber', 'NHS number', found.nhsNumber, NUMBER[found.nhsNumber]),
  compared('upn', 'Pupil number (UPN)', found.upn, NUMBER[found.upn]),
  compared('sex', 'Sex', found.sex, SEX[found.sex]),
];
