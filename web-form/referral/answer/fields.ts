import { NARRATIVE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';

/** The answer in the referrer's words. */
export const ANSWER_FIELDS: readonly Field[] = [
  { kind: 'prose', name: 'words', label: 'Your answer', rows: 6, most: NARRATIVE },
];
