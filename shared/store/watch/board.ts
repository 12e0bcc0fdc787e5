import type { QueueId } from '../../domain/queues.ts';
import type { Board, Handed, Place } from '../../domain/watch/hand-over.ts';
import type { ContactItem } from '../items/contact.ts';
import { isHeld, type WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';

export const DUTY_TEAM: QueueId = 'emergency-duty-team';

const placeOf = (work: WorkItem | undefined, now: string): Place | undefined =>
  work === undefined
    ? undefined
    : {
        done: work.done,
        contacts: work.contacts,
        decided: work.decided,
        held: isHeld(work, now),
        since: work.waitingSince ?? work.receivedAt,
      };

const handedOf = (
  { number, level, decisions, proposed, confirmed }: ContactItem,
  messages: StoredReferral['messages'],
): Handed => {
  // Whoever proposes a decision that a manager countersigns has done their part.
  const decidedIn = (queue: QueueId) => proposed?.[queue]?.at ?? decisions[queue]?.at;
  const raisedAt = messages.flatMap(({ at, raised }) =>
    raised.some(({ contact }) => contact === number) ? [at] : [],
  );
  return {
    number,
    level,
    decidedInMash: decidedIn('mash'),
    decidedAtNight: decidedIn(DUTY_TEAM),
    ratedAt: [...raisedAt, ...(confirmed === undefined ? [] : [confirmed.at])].sort().at(-1),
  };
};

/** A stored referral as the rules of handing over see it at an instant. */
export const boardOf = (
  { contacts, work, messages }: Pick<StoredReferral, 'contacts' | 'work' | 'messages'>,
  now: string,
): Board => ({
  contacts: contacts.map((contact) => handedOf(contact, messages)),
  mash: placeOf(
    work.find(({ queue }) => queue === 'mash'),
    now,
  ),
  team: placeOf(
    work.find(({ queue }) => queue === DUTY_TEAM),
    now,
  ),
});
