import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { alsoIn } from './also-in.ts';
import { type Change, changeReferral } from './change.ts';
import { type Countersigning, type CountersignRefused, toCountersign } from './countersign.ts';
import { flagged, MANAGERS, settled } from './managers-queue.ts';
import { putChanged, withWork } from './put-changed.ts';
import { unheld } from './unheld.ts';
import { without } from './without.ts';
import { type AtWork, actorOf } from './worker.ts';

export interface SendingBack extends Countersigning {
  readonly reason: string;
}

/** What sending back does: the contact is open again where it was, with the manager's reason as its note. */
export const sendingBack = (
  table: string,
  referral: StoredReferral,
  worker: AtWork,
  answer: SendingBack,
): Change | CountersignRefused => {
  const found = toCountersign(referral, worker, answer, 'send-back');
  if (typeof found === 'string') return found;
  const { contact: before, proposal, held } = found;
  const { number } = before;
  const { queue } = proposal;
  const by = { id: worker.id, name: worker.name };
  const contact = {
    ...before,
    proposed: without(before.proposed, queue),
    sentBack: [
      ...(before.sentBack ?? []),
      { proposal, answer: { by, at: worker.now, reason: answer.reason } },
    ],
  };
  const contacts = referral.contacts.map((each) => (each.number === number ? contact : each));
  const also = alsoIn(referral, contacts, contact, queue, worker.now);
  const open = also?.work ?? unheld(held);
  const returned: WorkItem = {
    ...open,
    flags: flagged(open.flags, 'sent-back', true),
    note: { words: answer.reason, by: worker.name, at: worker.now },
    waitingSince: worker.now,
  };
  const kept =
    queue === MANAGERS ? referral.work : withWork(referral.work, { ...held, leaseUntil: worker.leaseUntil });
  const sent = withWork(kept, returned);
  const work = withWork(sent, settled({ contacts, work: sent }, worker.now));
  return {
    actions: putChanged(table, referral, { contacts, work }),
    happening: {
      at: worker.now,
      action: 'sent-back',
      by: actorOf(worker),
      detail: { queue, contact: number, outcome: proposal.outcome },
    },
  };
};

/** A manager who holds the work does not agree, and says why. */
export const sendBackDecision = (
  records: Records,
  reference: string,
  worker: AtWork,
  answer: SendingBack,
): Promise<StoredReferral | CountersignRefused> =>
  changeReferral<CountersignRefused>(records, reference, (referral) =>
    sendingBack(records.table, referral, worker, answer),
  );
