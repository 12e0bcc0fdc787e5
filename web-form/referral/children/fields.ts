import { ETHNICITIES } from '../../../shared/contract/words.ts';
import { type Field, optionsOf, YES_NO_NOT_KNOWN } from '../fields/field.ts';
import { ADDRESS_FIELDS, NAME_FIELDS, SEX_FIELD } from '../fields/person-fields.ts';

/** One child. Nothing has to be known; a number that looks wrong is kept and never stops anybody. */
export const CHILD_FIELDS: readonly Field[] = [
  ...NAME_FIELDS,
  { kind: 'age', name: 'age', label: 'How old is the child?', expected: true },
  SEX_FIELD,
  ...ADDRESS_FIELDS,
  {
    kind: 'line',
    name: 'whereNow',
    label: 'Where is the child now?',
    hint: 'For example at school, at home, in hospital.',
  },
  { kind: 'line', name: 'school', label: 'School, nursery or college' },
  { kind: 'line', name: 'nhsNumber', label: 'NHS number', width: 'half' },
  { kind: 'line', name: 'upn', label: 'Unique pupil number (UPN)', width: 'half' },
  { kind: 'list', name: 'ethnicity', label: 'Ethnicity', options: optionsOf(ETHNICITIES) },
  { kind: 'line', name: 'firstLanguage', label: 'First language', width: 'half' },
  {
    kind: 'choice',
    name: 'interpreterNeeded',
    label: 'Is an interpreter needed?',
    options: YES_NO_NOT_KNOWN,
    inline: true,
  },
  {
    kind: 'line',
    name: 'socialWorker',
    label: 'Social worker, if you believe the child has one',
  },
];
