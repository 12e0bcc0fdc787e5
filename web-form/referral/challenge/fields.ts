import { NARRATIVE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';

/** Why the referrer disagrees. */
export const CHALLENGE_FIELDS: readonly Field[] = [
  {
    kind: 'prose',
    name: 'words',
    label: 'Why do you disagree?',
    hint: 'What you believe was missed, and what you think should happen for the child.',
    rows: 8,
    most: NARRATIVE,
  },
];
