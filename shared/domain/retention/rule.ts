import type { Outcome } from '../outcomes.ts';
import type { QueueId } from '../queues.ts';

/** How long records of one class are kept. Source: docs/reference.md#how-long-records-are-kept. */
export interface RetentionRule {
  readonly id: string;
  /** As a person reads it: "Six years after the last contact about the child was closed". */
  readonly words: string;
  /** Contacts with one of these outcomes, or that were in one of these queues. */
  readonly about: {
    readonly outcomes?: readonly Outcome[] | undefined;
    readonly queues?: readonly QueueId[] | undefined;
  };
  /** Counted from the day on which the last contact about the child was closed. */
  readonly years: number;
  /** And in any case until this birthday; `yearsWithoutBirth` where nobody knows when that is. */
  readonly until?: { readonly birthday: number; readonly yearsWithoutBirth: number } | undefined;
}

/** What of one contact decides how long it is kept. Dates are calendar dates where the authority is. */
export interface ContactToKeep {
  /** The day of the last decision; null while anybody still has it to decide. */
  readonly closedOn: string | null;
  readonly outcomes: readonly Outcome[];
  readonly queues: readonly QueueId[];
  readonly born?: string | undefined;
}

/** The last day on which a record is kept, and the rule that says so. */
export interface Kept {
  readonly until: string;
  readonly rule: string;
}
