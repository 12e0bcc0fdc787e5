import type { TransitionRefused } from '../../domain/decision/states.ts';
import type { QueueId } from '../../domain/queues.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { Happening } from '../audit/event.ts';
import type { ContactItem } from '../items/contact.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { type Change, changeReferral, type Refused } from './change.ts';
import { refusedBy, waitingProposals } from './contact-state.ts';
import { countersignRules } from './countersign-rules.ts';
import type { DecisionToRecord } from './decision-to-record.ts';
import { heldWork } from './held-work.ts';
import { putChanged } from './put-changed.ts';
import { withDecision, workAfterDeciding } from './take-decision.ts';
import { type AtWork, actorOf } from './worker.ts';

/**
 * `countersign-first`: something about it waits for this very manager's answer. `impact-missing`: a decision
 * about a child has to say what it is like for the child.
 */
export type DecisionRefused =
  | Refused
  | TransitionRefused
  | 'changed-since'
  | 'countersign-first'
  | 'impact-missing';

const refusal = (
  referral: StoredReferral,
  queue: QueueId,
  worker: AtWork,
  { contacts, impactOnChild }: DecisionToRecord,
): DecisionRefused | null => {
  const read = contacts.map(({ contact, seen }) => ({
    seen,
    contact: referral.contacts.find(({ number }) => number === contact),
  }));
  if (read.some(({ contact, seen }) => contact && seen !== undefined && contact.version !== seen)) {
    return 'changed-since';
  }
  const states = contacts.map(({ contact }) => refusedBy(referral, contact, queue, 'decide'));
  // What is decided or waits for a manager says more than that somebody does not hold it.
  const said = states.find((each) => each !== null && each !== 'not-found' && each !== 'not-held');
  if (said !== undefined && said !== null) return said;
  const held = heldWork(referral, queue, worker);
  if (typeof held === 'string') return held;
  if (states.includes('not-found')) return 'not-found';
  if (queue === 'manager-decision') {
    const asked = contacts.some(({ contact }) => waitingProposals(referral, contact).length > 0);
    if (asked) return 'countersign-first';
  }
  const isSilent = impactOnChild.trim() === '';
  return isSilent && read.some(({ contact }) => contact?.subject.kind === 'child') ? 'impact-missing' : null;
};

/** What a decision does to a referral as it stands, or why it cannot be made. Pure but for the outbox's ids. */
export const deciding = (
  table: string,
  referral: StoredReferral,
  queue: QueueId,
  worker: AtWork,
  decision: DecisionToRecord,
): Change | DecisionRefused => {
  const refused = refusal(referral, queue, worker, decision);
  if (refused !== null) return refused;
  const numbers = decision.contacts.map(({ contact }) => contact);
  const taken = referral.contacts
    .filter(({ number }) => numbers.includes(number))
    .map((before) => ({ before, asks: countersignRules(referral, before, queue, decision) }));

  const contacts = referral.contacts.map((contact): ContactItem => {
    const found = taken.find(({ before }) => before.number === contact.number);
    return found === undefined ? contact : withDecision(contact, queue, worker, decision, found.asks);
  });
  const proposed = taken.filter(({ asks }) => asks.length > 0).map(({ before }) => before.number);
  const work = workAfterDeciding(referral, contacts, queue, worker, { numbers, proposed });
  const happenings = taken.map(
    ({ before, asks }): Happening => ({
      at: worker.now,
      action: asks.length > 0 ? 'decision-proposed' : 'decided',
      by: actorOf(worker),
      detail: {
        queue,
        contact: before.number,
        outcome: decision.outcome,
        rating: before.level,
        ...(asks.length > 0 && { rules: asks.join(',') }),
      },
    }),
  );
  const [happening, ...also] = happenings;
  if (happening === undefined) return 'not-found';
  const { reference } = referral.form;
  const outcome = { Put: { TableName: table, Item: outboxItemOf('outcome', reference, worker.now) } };
  // A red that now waits for a manager does not wait in silence.
  const redWaits = taken.some(({ before, asks }) => asks.length > 0 && before.level === 'red');
  const alert = {
    Put: { TableName: table, Item: outboxItemOf('red-alert', reference, worker.now, 'manager-decision') },
  };
  return {
    actions: [
      ...putChanged(table, referral, { contacts, work }),
      ...(proposed.length < taken.length ? [outcome] : []),
      ...(redWaits ? [alert] : []),
    ],
    happening,
    also,
  };
};

/**
 * Records the decision about some contacts of one piece of work, and the one message that tells the referrer.
 * It closes no other queue's work. Where a rule asks for a second person it is only proposed, and a manager is
 * asked. A rating that nobody had confirmed is confirmed by whoever decides on it.
 */
export const decideContacts = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  decision: DecisionToRecord,
): Promise<StoredReferral | DecisionRefused> =>
  changeReferral<DecisionRefused>(records, reference, (referral) =>
    deciding(records.table, referral, queue, worker, decision),
  );
