import type { QueueId } from '../../domain/queues.ts';
import { type Level, mostUrgent } from '../../domain/rating/level.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { keys, placeInQueue } from '../table.ts';
import { type Action, changeReferral, type Refused, replace } from './change.ts';
import { heldWork } from './held-work.ts';
import { type AtWork, actorOf } from './worker.ts';

export interface RatingConfirmation {
  readonly contact: number;
  readonly level: Level;
  readonly reason?: string | undefined;
  /** When a contact at this level is due, from when it was received. */
  readonly dueFor: (contact: ContactItem) => string;
  /** Where a red has to be: the hub, or the duty team while the hub is closed. */
  readonly redQueue: QueueId;
}

const reranked = (work: WorkItem, contacts: readonly ContactItem[]): WorkItem => {
  const here = contacts.filter(
    ({ number }) => work.contacts.includes(number) && !work.decided.includes(number),
  );
  if (here.length === 0) return work;
  const level = mostUrgent(here.map((contact) => contact.level));
  const due = here.map((contact) => contact.due).sort()[0] ?? work.due;
  return { ...work, level, due, ...placeInQueue(work.queue, { ...work, level, due }) };
};

/** A contact in one more queue, or null where it waits there already. */
const alsoIn = (
  referral: StoredReferral,
  contacts: readonly ContactItem[],
  contact: ContactItem,
  queue: QueueId,
): { work: WorkItem; isNew: boolean } | null => {
  const waits = ({ contacts: here, decided }: WorkItem): boolean =>
    here.includes(contact.number) && !decided.includes(contact.number);
  const there = referral.work.find((work) => work.queue === queue);
  if (there !== undefined && waits(there) && !there.done) return null;
  const { form } = referral;
  const everyone = referral.work.flatMap(({ people }) => people);
  const numbers = [...new Set([...(there?.contacts ?? []), contact.number])].sort((a, b) => a - b);
  const work: WorkItem = {
    ...keys.work(form.reference, queue),
    ...placeInQueue(queue, { ...contact, reference: form.reference }),
    reference: form.reference,
    queue,
    contacts: numbers,
    decided: (there?.decided ?? []).filter((number) => number !== contact.number),
    level: contact.level,
    due: contact.due,
    receivedAt: form.receivedAt,
    agencyName: form.agencyName,
    people: numbers.flatMap((number) => everyone.find((person) => person.number === number) ?? []),
    flags: [...new Set([...(there?.flags ?? []), ...contact.assessment.flags])],
    note: there?.note,
    done: false,
    // Whoever is at work on the other contacts keeps it.
    ...(there?.done === false && {
      holder: there.holder,
      leaseUntil: there.leaseUntil,
      claimKey: there.claimKey,
    }),
    version: there?.version ?? 1,
  };
  return { work: reranked(work, contacts), isNew: there === undefined };
};

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
): Promise<StoredReferral | Refused> =>
  changeReferral(records, reference, (referral) => {
    const held = heldWork(referral, queue, worker);
    if (typeof held === 'string') return held;
    const before = referral.contacts.find(({ number }) => number === confirmation.contact);
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
    };
    const contacts = referral.contacts.map((other) => (other.number === contact.number ? contact : other));
    const wanted = changed ? alsoWantedIn(before.level, contact.level, queue, confirmation.redQueue) : null;
    const moved = wanted === null ? null : alsoIn(referral, contacts, contact, wanted);
    const work = referral.work
      .filter((item) => item.queue !== moved?.work.queue)
      .filter((item) => !item.done && item.contacts.includes(contact.number))
      .map((item) => {
        const ranked = changed ? reranked(item, contacts) : item;
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
