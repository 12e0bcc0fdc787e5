import { NARRATIVE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';

/** What the referrer is worried about, in their own words. */
export const WORRIES_FIELDS: readonly Field[] = [
  {
    kind: 'prose',
    name: 'narrative',
    label: 'What are you worried about, and what is the impact on the child?',
    hint: 'Say how the child is affected: what they do, say or can no longer do.',
    rows: 12,
    most: NARRATIVE,
  },
  {
    kind: 'time',
    name: 'goesHomeAt',
    label: 'If the child goes home to this worry today, at what time?',
    hint: 'When they leave school or are collected, for example 15:10 or 3.10pm. We try to answer before then.',
  },
];
