import { NARRATIVE, PROSE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';

/** What was wrong, what is right, and why. */
export const CORRECT_FIELDS: readonly Field[] = [
  {
    kind: 'prose',
    name: 'words',
    label: 'What was wrong, and what is right?',
    hint: 'For example: the date of birth is 12 March 2014, not 2015.',
    rows: 6,
    most: NARRATIVE,
  },
  {
    kind: 'prose',
    name: 'reason',
    label: 'How do you know?',
    hint: 'For example: we checked it with the school’s records.',
    rows: 3,
    most: PROSE,
  },
];
