import type { QueueId } from '../../domain/queues.ts';
import type { Level } from '../../domain/rating/level.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { ContactItem } from '../items/contact.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { acknowledged } from './acknowledged.ts';
import { alsoIn, reranked } from './also-in.ts';
import { type Action, changeReferral, type Refused, replace } from './change.ts';
import { heldWork } from './held-work.ts';
import { type AtWork, actorOf } from './worker.ts';

export interface RatingConfirmation {
  readonly contact: number;
  readonly level: Level;
  readonly reason?: string | undefined;
  /** The contact's version as it was shown to whoever rates. */
  readonly seen?: number | undefined;
  /** When a contact at this level is due, from when it was received. */
  readonly dueFor: (contact: ContactItem) => string;
  /** Where a red has to be: the hub, or the duty team while the hub is closed. */
  readonly redQueue: QueueId;
}

/**
 * A contact that becomes red goes where reds are worked now, the hub or the duty team; one that the duty team
 * found not to be red goes to the hub, so that it does not lie in a queue that nobody works by day.
 */
const alsoWantedIn = (from: Level, to: Level, queue: QueueId, redQueue: QueueId): QueueId | null => {
  if (to === 'red') return redQueue;
  return from === 'red' && queue === 'emergency-duty-team' ? 'mash' : null;
};

/**
 * Records a social worker's rating of one contact. Its clock and the place of its work in every queue follow,
 * and a contact that becomes red goes to the hub or the duty team as well.
 */
export const confirmRating = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  confirmation: RatingConfirmation,
): Promise<StoredReferral | Refused | 'changed-since'> =>
  changeReferral<Refused | 'changed-since'>(records, reference, (referral) => {
    const before = referral.contacts.find(({ number }) => number === confirmation.contact);
    const { seen } = confirmation;
    if (before !== undefined && seen !== undefined && before.version !== seen) return 'changed-since';
    const held = heldWork(referral, queue, worker);
    if (typeof held === 'string') return held;
    if (before === undefined || !held.contacts.includes(before.number)) return 'not-found';

    const changed = before.level !== confirmation.level;
    const contact: ContactItem = {
      ...before,
      level: confirmation.level,
      due: changed ? confirmation.dueFor(before) : before.due,
      confirmed: {
        level: confirmation.level,
        by: { id: worker.id, name: worker.name },
        at: worker.now,
        ...(confirmation.reason !== undefined && { reason: confirmation.reason }),
      },
      acknowledgedAt: before.acknowledgedAt ?? worker.now,
      // Kept whatever it is rated later: whatever is decided then needs a second person.
      ...(before.level === 'red' &&
        confirmation.level !== 'red' && {
          loweredFromRed: { by: { id: worker.id, name: worker.name }, at: worker.now },
        }),
    };
    const contacts = referral.contacts.map((other) => (other.number === contact.number ? contact : other));
    const wanted = changed ? alsoWantedIn(before.level, contact.level, queue, confirmation.redQueue) : null;
    const moved = wanted === null ? null : alsoIn(referral, contacts, contact, wanted, worker.now);
    const work = referral.work
      .filter((item) => item.queue !== moved?.work.queue)
      .filter((item) => !item.done && item.contacts.includes(contact.number))
      .map((item) => {
        const ranked = changed ? reranked(item, contacts, worker.now) : acknowledged(item, contacts);
        return item.queue === queue ? { ...ranked, leaseUntil: worker.leaseUntil } : ranked;
      });
    const actions: Action[] = [
      replace(records.table, contact),
      ...work.map((item) => replace(records.table, item)),
      ...(moved === null
        ? []
        : [
            moved.isNew
              ? {
                  Put: {
                    TableName: records.table,
                    Item: moved.work,
                    ConditionExpression: 'attribute_not_exists(pk)',
                  },
                }
              : replace(records.table, moved.work),
          ]),
      ...(moved === null || contact.level !== 'red'
        ? []
        : [
            {
              Put: {
                TableName: records.table,
                Item: outboxItemOf('red-alert', reference, worker.now, moved.work.queue),
              },
            },
          ]),
    ];
    return {
      actions,
      happening: {
        at: worker.now,
        action: changed ? 'rating-changed' : 'rating-confirmed',
        by: actorOf(worker),
        detail: { queue, contact: contact.number, from: before.level, to: contact.level },
      },
    };
  });
