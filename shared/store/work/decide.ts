import type { Outcome } from '../../domain/outcomes.ts';
import type { QueueId } from '../../domain/queues.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral, type Refused, replace } from './change.ts';
import { heldWork } from './held-work.ts';
import { type AtWork, actorOf } from './worker.ts';

export interface DecisionToRecord {
  readonly contact: number;
  readonly outcome: Outcome;
  readonly rationale: string;
  readonly impactOnChild: string;
  readonly tellReferrer: string;
}

/** Work with one more contact decided: done, and out of its queue, once each of them is. */
const withDecided = (work: WorkItem, number: number, leaseUntil: string): WorkItem => {
  const decided = [...work.decided, number];
  if (!work.contacts.every((contact) => decided.includes(contact))) return { ...work, decided, leaseUntil };
  const { gsi1pk: _queue, gsi1sk: _place, leaseUntil: _until, claimKey: _key, ...rest } = work;
  return { ...rest, decided, done: true };
};

/**
 * Records the decision about one contact in one queue, and the message that tells the referrer. It closes no
 * other queue's work. A rating that nobody had confirmed is confirmed by whoever decides on it.
 */
export const decideContact = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  decision: DecisionToRecord,
): Promise<StoredReferral | Refused> =>
  changeReferral<Refused>(records, reference, (referral) => {
    const before = referral.contacts.find(({ number }) => number === decision.contact);
    const here = referral.work.find((work) => work.queue === queue);
    // Asked of the work, not of the contact: a contact raised to red is decided here a second time.
    if (here?.decided.includes(decision.contact)) return 'already-done';
    const held = heldWork(referral, queue, worker);
    if (typeof held === 'string') return held;
    if (before === undefined || !held.contacts.includes(before.number)) return 'not-found';

    const { contact: number, ...said } = decision;
    const by = { id: worker.id, name: worker.name };
    const earlier = before.decisions[queue];
    const contact: ContactItem = {
      ...before,
      confirmed: before.confirmed ?? { level: before.level, by, at: worker.now },
      acknowledgedAt: before.acknowledgedAt ?? worker.now,
      decisions: { ...before.decisions, [queue]: { ...said, queue, by, at: worker.now } },
      ...(earlier !== undefined && {
        earlierDecisions: [...(before.earlierDecisions ?? []), earlier],
      }),
    };
    return {
      actions: [
        replace(records.table, contact),
        replace(records.table, withDecided(held, number, worker.leaseUntil)),
        { Put: { TableName: records.table, Item: outboxItemOf('outcome', reference, worker.now) } },
      ],
      happening: {
        at: worker.now,
        action: 'decided',
        by: actorOf(worker),
        detail: { queue, contact: number, outcome: decision.outcome, rating: contact.level },
      },
    };
  });
