import type { QueueId } from '../../domain/queues.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { ContactItem, DecisionProposed } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { type Change, changeReferral, type Refused } from './change.ts';
import { refusedBy, waitingProposals } from './contact-state.ts';
import { doneHere } from './done-here.ts';
import { heldWork } from './held-work.ts';
import { barredFrom, MANAGERS, settled } from './managers-queue.ts';
import { putChanged, withWork } from './put-changed.ts';
import { withEffect } from './take-decision.ts';
import { type AtWork, actorOf } from './worker.ts';

/** A manager's answer to a proposed decision. */
export interface Countersigning {
  readonly contact: number;
  /** The queue that it was proposed in. */
  readonly queue: QueueId;
  /** The contact's version as it was shown. */
  readonly seen?: number | undefined;
}

/**
 * `own-decision`: this person made it, lowered the rating from red, or reopened what was decided.
 * `countersign-first`: what a manager decides is agreed to last, since the contact is done with that.
 */
export type CountersignRefused =
  | Refused
  | 'changed-since'
  | 'nothing-proposed'
  | 'own-decision'
  | 'countersign-first';

export interface ToCountersign {
  readonly contact: ContactItem;
  readonly proposal: DecisionProposed;
  /** The managers' work, held by this person. */
  readonly held: WorkItem;
}

/** What this manager may answer as it stands, or why not. */
export const toCountersign = (
  referral: StoredReferral,
  worker: AtWork,
  { contact: number, queue, seen }: Countersigning,
  event: 'agree' | 'send-back',
): ToCountersign | CountersignRefused => {
  const contact = referral.contacts.find((each) => each.number === number);
  if (contact === undefined) return 'not-found';
  if (seen !== undefined && contact.version !== seen) return 'changed-since';
  const refused = refusedBy(referral, number, queue, event);
  const proposal = contact.proposed?.[queue];
  if (refused === 'not-found') return refused;
  if (refused !== null || proposal === undefined) return 'nothing-proposed';
  // Said before anything else about the work: it is never given to them.
  if (barredFrom(contact, proposal).includes(worker.id)) return 'own-decision';
  const held = heldWork(referral, MANAGERS, worker);
  if (typeof held === 'string') return held;
  return held.contacts.includes(number) ? { contact, proposal, held } : 'not-found';
};

/** What a manager's agreement does: the decision takes effect and the referrer is told. */
export const agreeing = (
  table: string,
  referral: StoredReferral,
  worker: AtWork,
  answer: Countersigning,
): Change | CountersignRefused => {
  const found = toCountersign(referral, worker, answer, 'agree');
  if (typeof found === 'string') return found;
  const { contact: before, proposal, held } = found;
  const { number } = before;
  const isLast = waitingProposals(referral, number).length === 1;
  if (proposal.queue === MANAGERS && !isLast) return 'countersign-first';
  const by = { id: worker.id, name: worker.name };
  const contact = withEffect(before, { ...proposal, countersigned: { by, at: worker.now } });
  const contacts = referral.contacts.map((each) => (each.number === number ? contact : each));
  const agreed = referral.work.map(
    (item): WorkItem =>
      item.queue === proposal.queue && item.awaiting !== undefined
        ? { ...item, awaiting: item.awaiting.filter((each) => each !== number) }
        : item,
  );
  // The manager who agrees has seen it: a review ends with that, a challenge has an answer of its own.
  const isSeen = isLast && (proposal.queue === MANAGERS || !held.flags.includes('challenged'));
  const kept = { ...held, leaseUntil: worker.leaseUntil };
  const reviewed = withWork(agreed, isSeen ? doneHere(kept, [number], worker.now) : kept);
  const work = withWork(reviewed, settled({ contacts, work: reviewed }, worker.now));
  const { reference } = referral.form;
  return {
    actions: [
      ...putChanged(table, referral, { contacts, work }),
      { Put: { TableName: table, Item: outboxItemOf('outcome', reference, worker.now) } },
    ],
    happening: {
      at: worker.now,
      action: 'countersigned',
      by: actorOf(worker),
      detail: { queue: proposal.queue, contact: number, outcome: proposal.outcome, rating: contact.level },
    },
  };
};

/** A manager who holds the work agrees to what was proposed: it takes effect and names both. */
export const agreeToDecision = (
  records: Records,
  reference: string,
  worker: AtWork,
  answer: Countersigning,
): Promise<StoredReferral | CountersignRefused> =>
  changeReferral<CountersignRefused>(records, reference, (referral) =>
    agreeing(records.table, referral, worker, answer),
  );
