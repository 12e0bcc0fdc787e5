import type { ConsentDecision } from './consent/outcome.ts';
import type { Flag } from './flags.ts';
import type { QueueId } from './queues.ts';
import type { Level } from './rating/level.ts';
import type { SuggestedRating } from './rating/rating.ts';
import type { Adult, Child } from './referral.ts';

/** The person a contact is about: a child, or the adult where the referral names no child. */
export type Subject =
  | { readonly kind: 'child'; readonly person: Child }
  | { readonly kind: 'adult'; readonly person: Adult };

/** The clocks of one contact. Instants, ISO 8601 in UTC. */
export interface Clock {
  readonly starts: string;
  readonly due: string;
  /** A social worker's next step is owed by then; the automatic receipt does not stop this clock. */
  readonly acknowledgeBy: string;
}

/** A phrase in the narrative that describes more than the answers given. */
export interface NarrativeSignal {
  /** Id of the phrase group, for example `narrative.strangulation`. */
  readonly id: string;
  readonly level: Level;
  readonly words: string;
  /** The words found, as typed. */
  readonly quote: string;
}

/** What the rules say about one contact at receipt. */
export interface ContactAssessment {
  /** 1-based place among the referral's contacts. */
  readonly number: number;
  readonly rating: SuggestedRating;
  readonly narrativeSignals: readonly NarrativeSignal[];
  readonly consent: ConsentDecision;
  readonly flags: readonly Flag[];
  readonly queues: readonly QueueId[];
  /** Why it goes to those queues, in words. */
  readonly routing: readonly { readonly id: string; readonly words: string }[];
  readonly clock: Clock;
  /** Contacts of this person in the last six months, with this one; the same incident counts once. */
  readonly contactsInSixMonths: number;
  /** The same, if the possible matches are this person. */
  readonly possibleContactsInSixMonths: number;
}

/** One referral in one queue, for those of its contacts that were routed there. */
export interface WorkToDo {
  readonly queue: QueueId;
  /** Numbers of the contacts. */
  readonly contacts: readonly number[];
  readonly level: Level;
  readonly due: string;
}

/** What the rules say about a referral at receipt. */
export interface Assessment {
  readonly level: Level;
  readonly consent: ConsentDecision;
  readonly flags: readonly Flag[];
  readonly contacts: readonly ContactAssessment[];
  readonly work: readonly WorkToDo[];
  readonly clock: Clock;
  /** Was the MASH open when it arrived? */
  readonly mashOpen: boolean;
}
