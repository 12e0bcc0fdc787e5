import type { Assessment, Subject } from '../../domain/assessment.ts';
import type { ReferralSource } from '../../domain/codes/referral-sources.ts';
import type { Outcome } from '../../domain/outcomes.ts';
import type { Findings } from '../../domain/prior-contact.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Happening } from '../audit/event.ts';
import type { CallToAccept } from '../calls/call-to-accept.ts';
import type { KeysToStore } from '../matching-hash.ts';

/** One person of a referral that is about to be accepted. */
export interface ContactToAccept {
  readonly subject: Subject;
  readonly personId: string;
  /** Nobody known is certainly this person. */
  readonly newPerson?: boolean | undefined;
  readonly findings: Findings;
  /** Null when the search failed: the keys are then completed from the outbox. */
  readonly keys: KeysToStore | null;
  /** Initials and age as the queue shows them. */
  readonly listedAs: { readonly initials: string; readonly age: string };
}

/** Everything that one accepted referral becomes, before it has its reference. */
export interface ToAccept {
  readonly receivedAt: string;
  readonly form: Referral;
  readonly sender: {
    readonly id: string;
    readonly agencyId: string;
    readonly agencyName: string;
    readonly source: ReferralSource;
    readonly replyTo?: string | undefined;
    /** Whose list it stands in where that is not the agency's: somebody's without an account. */
    readonly listedFor?: string | undefined;
  };
  readonly contacts: readonly ContactToAccept[];
  readonly assessment: Assessment;
  readonly settings: string;
  readonly happening: Happening;
  readonly once: {
    /** Hash of the caller and their key. */
    readonly hash: string;
    readonly payload: string;
    /** Until when the same key answers as before, in epoch seconds. */
    readonly expiresAt: number;
  };
  /**
   * For history that is brought in: it was decided long ago, so nothing waits and nobody is told.
   */
  readonly settled?: {
    readonly outcome: Outcome;
    readonly at: string;
    readonly by: { readonly id: string; readonly name: string };
  };
  /** That staff wrote it down for a caller. */
  readonly call?: CallToAccept | undefined;
  /** Id of the plan of which it is a test. */
  readonly mystery?: string | undefined;
  /** The service sent it itself, to see that it works: it is kept where nobody else looks, for a day. */
  readonly synthetic?: boolean | undefined;
  /** The answer to the sender, once the reference is known. */
  readonly answerFor: (reference: string) => string;
}
