import type { Field } from '../fields/field.ts';

/** Asked before anything else. No answer is needed to go on. */
export const DANGER_FIELD: Field = {
  kind: 'choice',
  name: 'dangerNow',
  label: 'Is a child in danger at this moment?',
  options: [
    { value: 'yes', words: 'Yes' },
    { value: 'no', words: 'No' },
    { value: 'not-known', words: 'Not known' },
  ],
};
