import { ETHNICITIES } from '../../../shared/contract/words.ts';
import { GENERAL } from '../answers/relationships.ts';
import { type Field, optionsOf } from '../fields/field.ts';
import { ADDRESS_FIELDS, NAME_FIELDS, PHONE_FIELD, SEX_FIELD, yesNo } from '../fields/person-fields.ts';

/** One adult: a parent, somebody else in the home, or somebody who matters in another way. */
export const ADULT_FIELDS: readonly Field[] = [
  ...NAME_FIELDS,
  { kind: 'age', name: 'age', label: 'How old is this person?', expected: false },
  SEX_FIELD,
  {
    kind: 'line',
    name: GENERAL,
    label: 'Relationship to the child',
    hint: 'For example mother, stepfather, neighbour.',
  },
];

/** What this adult is in the family, and how to reach them safely. */
export const ADULT_PART_FIELDS: readonly Field[] = [
  yesNo('parentalResponsibility', 'Does this person have parental responsibility?'),
  yesNo('livesInHousehold', 'Does this person live in the child’s household?'),
  yesNo('allegedPerpetrator', 'Is this person alleged to have harmed the child?'),
  PHONE_FIELD,
  yesNo(
    'safeToContact',
    'Is it safe to phone or write to this person?',
    'Answer no if somebody could read or hear it who must not.',
  ),
  ...ADDRESS_FIELDS,
  { kind: 'line', name: 'firstLanguage', label: 'First language', width: 'half' },
  { kind: 'list', name: 'ethnicity', label: 'Ethnicity', options: optionsOf(ETHNICITIES) },
];
