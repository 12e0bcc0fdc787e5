import { type Field, YES_NO_NOT_KNOWN } from '../fields/field.ts';
import { ADDRESS_FIELDS, NAME_FIELDS, PHONE_FIELD, SEX_FIELD } from '../fields/person-fields.ts';

const yesNo = (name: string, label: string): Field => ({
  kind: 'choice',
  name,
  label,
  options: YES_NO_NOT_KNOWN,
  inline: true,
});

/** One adult: a parent, somebody else in the home, or somebody who matters in another way. */
export const ADULT_FIELDS: readonly Field[] = [
  ...NAME_FIELDS,
  { kind: 'age', name: 'age', label: 'How old is this person?', expected: false },
  SEX_FIELD,
  {
    kind: 'line',
    name: 'relationship',
    label: 'Relationship to the child',
    hint: 'For example mother, stepfather, neighbour.',
  },
  yesNo('parentalResponsibility', 'Does this person have parental responsibility?'),
  yesNo('livesInHousehold', 'Does this person live in the child’s household?'),
  yesNo('allegedPerpetrator', 'Is this person alleged to have harmed the child?'),
  PHONE_FIELD,
  ...ADDRESS_FIELDS,
];
