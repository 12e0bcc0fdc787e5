import type { Age } from '../age.ts';
import type { Answer } from '../answer.ts';
import type { NarrativeSignal } from '../assessment.ts';
import type { OpenCase } from '../prior-contact.ts';
import type { Concerns } from '../referral.ts';

/** What a rating depends on. Agreement is not among it: consent never changes a rating. */
export interface RatingFacts {
  readonly about: 'child' | 'adult';
  /** Concerns about this person, their own and everybody's. */
  readonly concerns: Concerns;
  readonly age: Age;
  readonly significantHarm?: Answer | undefined;
  readonly levelOfNeed?: 1 | 2 | 3 | 4 | undefined;
  /** A request for early help that the family has agreed to. Chooses words only. */
  readonly earlyHelpAgreed: boolean;
  /** Certain ones, with this one. */
  readonly contactsInSixMonths: number;
  /** So many contacts open a review. */
  readonly repeatContacts: number;
  readonly openCase?: OpenCase | undefined;
  readonly narrativeSignals: readonly NarrativeSignal[];
}
