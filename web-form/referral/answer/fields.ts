import { NARRATIVE } from '../../../shared/contract/fields.ts';
import { type Field, YES_NO_NOT_KNOWN } from '../fields/field.ts';

/** The answer in the referrer's words. */
export const ANSWER_FIELDS: readonly Field[] = [
  { kind: 'prose', name: 'words', label: 'Your answer', rows: 6, most: NARRATIVE },
];

/** What the family was told and said, where that was the question. */
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
