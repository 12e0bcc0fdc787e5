import {
  COUNTERSIGN_RULES,
  type ContactToDecide,
  type CountersignRule,
  type DecisionContext,
  type DecisionToWeigh,
} from './countersign-rules.ts';

/**
 * The rules by which a manager has to countersign a decision before it takes effect; none where one person is
 * enough. More risk never asks for less. Source: docs/reference.md#outcomes.
 */
export const needsCountersign = (
  contact: ContactToDecide,
  decision: DecisionToWeigh,
  context: DecisionContext,
): readonly CountersignRule[] => COUNTERSIGN_RULES.filter(({ asks }) => asks({ contact, decision, context }));

const known = new Map(COUNTERSIGN_RULES.map(({ id, words }) => [id, words]));

/** A rule in words; its id where a later version of the service no longer has it. */
export const countersignWords = (id: string): string => known.get(id) ?? id;

/** Those who had a part in what is to be countersigned, by their ids. */
export interface PartTaken {
  readonly decidedBy: string;
  /** Who lowered the rating from red. */
  readonly loweredBy?: string | undefined;
  /** Who reopened what had been decided. */
  readonly reopenedBy?: string | undefined;
}

/** Everybody who may not countersign it: a second person has to be another person. */
export const barredFromCountersigning = ({ decidedBy, loweredBy, reopenedBy }: PartTaken): string[] =>
  [decidedBy, loweredBy, reopenedBy].filter((id) => id !== undefined);
