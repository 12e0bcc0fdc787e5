import { PROSE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';
import { yesNo } from '../fields/person-fields.ts';

/** What is good, what was tried and what is hoped for. */
export const HELP_FIELDS: readonly Field[] = [
  { kind: 'prose', name: 'goingWell', label: 'What is going well?', rows: 4, most: PROSE },
  yesNo('earlyHelpAssessment', 'Has an early help assessment been done?'),
  {
    kind: 'prose',
    name: 'supportTried',
    label: 'What support has been tried?',
    hint: 'What was offered, by whom, and what came of it.',
    rows: 4,
    most: PROSE,
  },
  {
    kind: 'prose',
    name: 'riskTools',
    label: 'Results of risk tools',
    hint: 'For example a DASH score, a neglect tool or an exploitation tool.',
    rows: 3,
    most: PROSE,
  },
  { kind: 'prose', name: 'desiredOutcome', label: 'What do you want to happen?', rows: 4, most: PROSE },
];
