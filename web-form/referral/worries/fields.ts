import { NARRATIVE, PROSE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';

/** What the referrer is worried about, in their own words. */
export const WORRIES_FIELDS: readonly Field[] = [
  {
    kind: 'prose',
    name: 'narrative',
    label: 'What are you worried about, and what is the impact on the child?',
    hint: 'Say what was seen, heard or said, when and by whom. Use the child’s own words where you can.',
    rows: 12,
    most: NARRATIVE,
  },
  { kind: 'prose', name: 'goingWell', label: 'What is going well?', rows: 4, most: PROSE },
  { kind: 'prose', name: 'supportTried', label: 'What support has been tried?', rows: 4, most: PROSE },
  { kind: 'prose', name: 'desiredOutcome', label: 'What do you want to happen?', rows: 4, most: PROSE },
  {
    kind: 'line',
    name: 'goesHomeAt',
    label: 'If the child goes home to this worry today, at what time?',
    hint: 'When they leave school or are collected, for example 15:10 or 3.10pm. We try to answer before then.',
    width: 'short',
  },
  {
    kind: 'line',
    name: 'alreadyPhoned',
    label: 'Have you already phoned us or anybody else about this?',
    hint: 'Whom you spoke to, and when.',
  },
];
