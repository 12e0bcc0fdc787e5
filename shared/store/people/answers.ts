import type { SameChildWord } from '../../domain/prior-contact.ts';
import type { ContactItem } from '../items/contact.ts';

/** A member of staff who answers. */
export interface AnsweredBy {
  readonly id: string;
  readonly name: string;
  /** The role in which they act. */
  readonly role: string;
}

/** Two contacts by their ids, `EX-7K3M-9QTD.1`. The first is the one being looked at. */
export interface ContactPair {
  readonly contactId: string;
  readonly otherContactId: string;
}

/** What a member of staff says about two contacts. */
export interface AnswerToRecord extends ContactPair {
  readonly answer: SameChildWord;
  readonly by: AnsweredBy;
  readonly reason?: string | undefined;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
}

export interface AnswerToUndo extends ContactPair {
  readonly by: AnsweredBy;
  readonly reason?: string | undefined;
  readonly at: string;
}

/**
 * Why an answer is not possible as things stand. `answered-already`: somebody has answered otherwise, and
 * their answer must be undone first. `nothing-to-undo`: nobody has answered, or it was taken back already.
 * `changed-meanwhile`: what is shown of the two is not what stands between them now.
 */
export type SameChildRefused = 'not-found' | 'answered-already' | 'nothing-to-undo' | 'changed-meanwhile';

/** The contact that was looked at as it stands now, or why nothing was changed. */
export type SameChildAnswer = { readonly contact: ContactItem } | SameChildRefused;
