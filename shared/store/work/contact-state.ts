import {
  type ContactEvent,
  type ContactState,
  type TransitionRefused,
  transition,
} from '../../domain/decision/states.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { DecisionProposed } from '../items/contact.ts';
import type { StoredReferral } from '../read-referral.ts';

/** The part of a referral that says where its contacts stand. */
export type Standing = Pick<StoredReferral, 'contacts' | 'work'>;

/** Where a contact stands in a queue, or `not-found` where it is not in that queue. */
export const stateIn = (
  { contacts, work }: Standing,
  number: number,
  queue: QueueId,
): ContactState | 'not-found' => {
  const here = work.find((item) => item.queue === queue);
  const contact = contacts.find((each) => each.number === number);
  if (contact === undefined || !here?.contacts.includes(number)) return 'not-found';
  const isProposed = contact.proposed?.[queue] !== undefined;
  if (here.decided.includes(number)) return isProposed ? 'proposed' : 'decided';
  // What a manager proposes stays in the managers' own queue until another of them has seen it. Elsewhere a
  // contact that is open again has overtaken what was proposed.
  if (isProposed && queue === 'manager-decision') return 'proposed';
  return here.holder === undefined ? 'waiting' : 'held';
};

/** Why the declared table of states refuses an event for a contact as it stands; null where it does not. */
export const refusedBy = (
  standing: Standing,
  number: number,
  queue: QueueId,
  event: ContactEvent,
): TransitionRefused | 'not-found' | null => {
  const state = stateIn(standing, number, queue);
  if (state === 'not-found') return state;
  const step = transition(state, event);
  return 'refused' in step ? step.refused : null;
};

/** What waits for a manager's countersignature about one contact, oldest first. */
export const waitingProposals = (standing: Standing, number: number): DecisionProposed[] =>
  Object.values(standing.contacts.find((contact) => contact.number === number)?.proposed ?? {})
    .filter(({ queue }) => stateIn(standing, number, queue) === 'proposed')
    .sort((one, other) => (one.at < other.at ? -1 : 1));
