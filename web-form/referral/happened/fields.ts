import { NARRATIVE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';

/** What happened, as it was seen and said. */
export const HAPPENED_FIELDS: readonly Field[] = [
  {
    kind: 'prose',
    name: 'whatHappened',
    label: 'What has happened?',
    hint: 'What was seen, heard or said, when and by whom. Use the child’s own words where you can.',
    rows: 12,
    most: NARRATIVE,
  },
];
