import type { QueueId } from '../../domain/queues.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import { waits } from '../messages/work-after.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { alsoIn } from './also-in.ts';
import { type Change, changeReferral } from './change.ts';
import { refusedBy, waitingProposals } from './contact-state.ts';
import { doneHere } from './done-here.ts';
import { flagged, MANAGERS, settled } from './managers-queue.ts';
import { putChanged, withWork } from './put-changed.ts';
import { without } from './without.ts';
import { type AtWork, actorOf } from './worker.ts';

export interface Reopening {
  readonly contact: number;
  /** The queue that it was decided in. */
  readonly queue: QueueId;
  readonly reason: string;
  /** The contact's version as it was shown. */
  readonly seen?: number | undefined;
  /** When the contact is due from now on, where nobody else has it open. */
  readonly dueFor: (contact: ContactItem) => string;
}

export type ReopenRefused = 'not-found' | 'not-decided-yet' | 'changed-since';

/** A challenge that is answered by reopening: it needs no other answer of a manager. */
const challengeAnswered = (referral: StoredReferral, number: number, now: string): readonly WorkItem[] => {
  const { work } = referral;
  const managers = work.find(({ queue }) => queue === MANAGERS);
  if (managers === undefined || managers.done || !managers.flags.includes('challenged')) return work;
  if (!managers.contacts.includes(number) || waitingProposals(referral, number).length > 0) return work;
  const after = doneHere(managers, [number], now);
  return withWork(work, { ...after, flags: flagged(after.flags, 'challenged', !after.done) });
};

/** What reopening does: the decision becomes an earlier one, and the contact is open again where it was made. */
export const reopening = (
  table: string,
  referral: StoredReferral,
  worker: AtWork,
  { contact: number, queue, reason, seen, dueFor }: Reopening,
): Change | ReopenRefused => {
  const before = referral.contacts.find((each) => each.number === number);
  if (before === undefined) return 'not-found';
  if (seen !== undefined && before.version !== seen) return 'changed-since';
  const refused = refusedBy(referral, number, queue, 'reopen');
  if (refused === 'not-found') return refused;
  const decision = before.decisions[queue];
  if (refused !== null || decision === undefined) return 'not-decided-yet';
  const by = { id: worker.id, name: worker.name };
  const contact: ContactItem = {
    ...before,
    due: waits(referral.work, before) ? before.due : dueFor(before),
    decisions: without(before.decisions, queue) ?? {},
    earlierDecisions: [...(before.earlierDecisions ?? []), decision],
    reopened: { ...before.reopened, [queue]: { by, at: worker.now, reason } },
  };
  const contacts = referral.contacts.map((each) => (each.number === number ? contact : each));
  const also = alsoIn(referral, contacts, contact, queue, worker.now);
  if (also === null) return 'not-decided-yet';
  const opened: WorkItem = {
    ...also.work,
    flags: flagged(also.work.flags, 'reopened', true),
    note: { words: reason, by: worker.name, at: worker.now },
  };
  const answered = queue === MANAGERS ? referral.work : challengeAnswered(referral, number, worker.now);
  const board = withWork(answered, opened);
  const work = withWork(board, settled({ contacts, work: board }, worker.now));
  return {
    actions: putChanged(table, referral, { contacts, work }),
    happening: {
      at: worker.now,
      action: 'reopened',
      by: actorOf(worker),
      detail: { queue, contact: number, outcome: decision.outcome },
    },
  };
};

/** A manager reopens what was decided, and says why. Deciding again needs another manager's countersignature. */
export const reopenContact = (
  records: Records,
  reference: string,
  worker: AtWork,
  request: Reopening,
): Promise<StoredReferral | ReopenRefused> =>
  changeReferral<ReopenRefused>(records, reference, (referral) =>
    reopening(records.table, referral, worker, request),
  );
