import type { Outcome } from '../outcomes.ts';

/** From what asks for most to what asks for least. Source: docs/reference.md#figures. */
export const BY_WEIGHT: readonly Outcome[] = [
  'strategy-discussion',
  'social-care-assessment',
  'allocated-team',
  'specialist-team',
  'other-authority',
  'adult-safeguarding',
  'early-help',
  'information-and-advice',
  'no-further-action',
  'duplicate',
];

/** The weightiest of several outcomes; undefined of none. A contact has one for each queue that it was decided in. */
export const weightiest = (outcomes: readonly Outcome[]): Outcome | undefined =>
  BY_WEIGHT.find((outcome) => outcomes.includes(outcome));
