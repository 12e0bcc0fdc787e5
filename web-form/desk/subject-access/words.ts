import type { Mark } from '../../../shared/contract/answers/subject-access.ts';

type Decision = NonNullable<Mark['decided']>['decision'];

/** What can be decided about a mark, in the order offered. */
export const DECISION_WORDS = {
  keep: 'Release it',
  'third-party': 'Redact: about another person',
  confidence: 'Redact: given in confidence',
  'serious-harm': 'Redact: likely to cause serious harm',
  crime: 'Redact: likely to harm the prevention or detection of crime',
} as const satisfies Record<Decision, string>;

export const DECISIONS = Object.keys(DECISION_WORDS) as Decision[]; // keys are the decisions

/** Stands beside each passage that a person has to decide about. */
export const CHECK_FIRST = 'Check before release: third party';
