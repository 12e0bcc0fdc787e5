import { NARRATIVE, PROSE } from '../../../shared/contract/fields.ts';
import { DISABILITIES, ETHNICITIES } from '../../../shared/contract/words.ts';
import { type Field, optionsOf } from '../fields/field.ts';
import { ADDRESS_FIELDS, NAME_FIELDS, PHONE_FIELD, SEX_FIELD, yesNo } from '../fields/person-fields.ts';

/** Who the child is. Nothing has to be known. */
export const CHILD_FIELDS: readonly Field[] = [
  ...NAME_FIELDS,
  { kind: 'age', name: 'age', label: 'How old is the child?', expected: true },
  SEX_FIELD,
];

/** Where the child lives and is. */
export const CHILD_HOME_FIELDS: readonly Field[] = [
  ...ADDRESS_FIELDS,
  {
    kind: 'line',
    name: 'whereNow',
    label: 'Where is the child now?',
    hint: 'For example at school, at home, in hospital.',
  },
  {
    ...PHONE_FIELD,
    label: 'The child’s own phone number',
    hint: 'Only if nobody who must not know of this could answer it.',
  },
  { kind: 'prose', name: 'previousAddress', label: 'Earlier address, if you know one', rows: 3, most: PROSE },
  yesNo(
    'privatelyFostered',
    'Is the child looked after by somebody who is no close relative?',
    'For 28 days or more, by private arrangement.',
  ),
  { kind: 'line', name: 'socialWorker', label: 'Social worker, if you believe the child has one' },
];

/** Who else knows the child. A number that looks wrong is kept and never stops anybody. */
export const CHILD_SERVICES_FIELDS: readonly Field[] = [
  { kind: 'line', name: 'school', label: 'School, nursery or college' },
  { kind: 'line', name: 'upn', label: 'Unique pupil number (UPN)', width: 'half' },
  { kind: 'line', name: 'gp', label: 'GP surgery' },
  { kind: 'line', name: 'nhsNumber', label: 'NHS number', width: 'half' },
];

/** What a worker has to know to meet this child well. */
export const CHILD_NEEDS_FIELDS: readonly Field[] = [
  { kind: 'several', name: 'disabilities', label: 'Disabilities', options: optionsOf(DISABILITIES) },
  { kind: 'prose', name: 'healthNeeds', label: 'Health needs', rows: 3, most: PROSE },
  { kind: 'line', name: 'firstLanguage', label: 'First language', width: 'half' },
  yesNo('interpreterNeeded', 'Is an interpreter needed?'),
  {
    kind: 'prose',
    name: 'communication',
    label: 'How the child communicates',
    hint: 'For example by signs or pictures, or who needs an interpreter.',
    rows: 3,
    most: PROSE,
  },
  {
    kind: 'list',
    name: 'ethnicity',
    label: 'Ethnicity',
    hint: 'We ask so that we can see whether we serve every community equally well.',
    options: optionsOf(ETHNICITIES),
  },
  { kind: 'line', name: 'religion', label: 'Religion', width: 'half' },
  {
    kind: 'line',
    name: 'nationality',
    label: 'Nationality, and immigration status where it matters',
  },
  {
    kind: 'prose',
    name: 'description',
    label: 'What the child looks like',
    hint: 'Only where the child may have to be found or recognised.',
    rows: 3,
    most: PROSE,
  },
];

/** What is about one of several children only. */
export const CHILD_WORRY_FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'worryIsAbout',
    label: 'Are you worried about this child?',
    options: [
      { value: 'this-child', words: 'Yes' },
      {
        value: 'brother-or-sister',
        words: 'No, only about a brother or sister',
        hint: 'We look at every child named, whatever you answer.',
      },
    ],
  },
  {
    kind: 'prose',
    name: 'ownWorry',
    label: 'What worries you about this child, and what does it do to them?',
    hint: 'Only what is not true of all the children.',
    rows: 8,
    most: NARRATIVE,
  },
];
