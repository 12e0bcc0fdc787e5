import { PROSE } from '../../../shared/contract/fields.ts';
import { REASONS_NOT_TOLD } from '../../../shared/contract/words.ts';
import { ownAgreementNames } from '../answers/sections.ts';
import { type Field, optionsOf, YES_NO_NOT_KNOWN } from '../fields/field.ts';

/** Whether the family was told, and what they answered. */
export const AGREEMENT_FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'told',
    label: 'Have the people with parental responsibility been told about this referral?',
    options: YES_NO_NOT_KNOWN,
  },
  {
    kind: 'choice',
    name: 'agreement',
    label: 'What did they say?',
    options: [
      { value: 'agreed', words: 'They agreed' },
      { value: 'refused', words: 'They did not agree' },
      { value: 'parents-disagree', words: 'One agreed and another did not' },
      { value: 'not-sought', words: 'They were not asked' },
      { value: 'not-known', words: 'Not known' },
    ],
  },
];

const WHO: Field = { kind: 'line', name: 'who', label: 'Who agreed or did not agree?' };

/** When and how they said it, or why they were not asked. */
const WHEN_AND_WHY: readonly Field[] = [
  { kind: 'date', name: 'agreedOn', label: 'When?', hint: 'For example 12 3 2026' },
  {
    kind: 'choice',
    name: 'how',
    label: 'How?',
    options: [
      { value: 'spoken', words: 'Spoken' },
      { value: 'written', words: 'In writing' },
    ],
    inline: true,
  },
  {
    kind: 'choice',
    name: 'reason',
    label: 'If they were not told or not asked, why not?',
    options: optionsOf(REASONS_NOT_TOLD),
  },
  {
    kind: 'prose',
    name: 'reasonWords',
    label: 'Why in your own words',
    hint: 'Why they were not told, or why you are referring although they did not agree.',
    rows: 4,
    most: PROSE,
  },
];

/** What the family was told and what they said. */
export const CONSENT_FIELDS: readonly Field[] = [
  ...AGREEMENT_FIELDS,
  WHO,
  { kind: 'line', name: 'whoseInformation', label: 'Whose information does the agreement cover?' },
  ...WHEN_AND_WHY,
];

/** The same as the answer to a question about agreement. */
export const AGREEMENT_ANSWER_FIELDS: readonly Field[] = [...AGREEMENT_FIELDS, WHO, ...WHEN_AND_WHY];

/** One young person's own agreement. */
export const ownAgreementFields = (item: string): readonly Field[] => {
  const names = ownAgreementNames(item);
  return [
    {
      kind: 'choice',
      name: names.agreement,
      label: 'What did the young person say?',
      options: [
        { value: 'agreed', words: 'They agreed' },
        { value: 'refused', words: 'They did not agree' },
        { value: 'not-asked', words: 'They were not asked' },
      ],
    },
    {
      kind: 'choice',
      name: names.competent,
      label: 'Do you judge that they are able to decide this for themself?',
      hint: 'From 16 this is presumed.',
      options: YES_NO_NOT_KNOWN,
      inline: true,
    },
  ];
};
