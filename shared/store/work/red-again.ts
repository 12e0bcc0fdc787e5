import type { QueueId } from '../../domain/queues.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import { waits } from '../messages/work-after.ts';
import { noting } from '../people/rise.ts';
import type { StoredReferral } from '../read-referral.ts';
import { alsoIn, reranked } from './also-in.ts';
import type { Action } from './change.ts';
import { flagged, settled } from './managers-queue.ts';
import { putChanged, withWork } from './put-changed.ts';
import type { AtWork } from './worker.ts';

export interface RedAgain {
  readonly contact: number;
  readonly reason: string;
  /** When a red of this moment is due. */
  readonly due: string;
  /** Where reds are worked now: the hub, or the duty team while the hub is closed. */
  readonly redQueue: QueueId;
}

const waitsIn = ({ contacts, decided, done }: WorkItem, number: number): boolean =>
  !done && contacts.includes(number) && !decided.includes(number);

/** The contact as a red, its decisions in these queues earlier ones. A social worker confirms the rating anew. */
const openRed = (
  before: ContactItem,
  targets: readonly QueueId[],
  { reason, due }: RedAgain,
  isOpen: boolean,
  { id, name, now }: AtWork,
): ContactItem => {
  const { confirmed: _confirmed, ...unconfirmed } = before;
  const overtaken = targets.flatMap((queue) => before.decisions[queue] ?? []);
  const opened = targets.map((queue) => [queue, { by: { id, name }, at: now, reason }] as const);
  const after: ContactItem = {
    ...unconfirmed,
    level: 'red',
    due: isOpen && before.due < due ? before.due : due,
    decisions: Object.fromEntries(
      Object.entries(before.decisions).filter(([queue]) => !targets.some((target) => target === queue)),
    ),
    ...(overtaken.length > 0 && { earlierDecisions: [...(before.earlierDecisions ?? []), ...overtaken] }),
    reopened: { ...before.reopened, ...Object.fromEntries(opened) },
  };
  return noting(before, after, 'dip-sample', now);
};

/** The work with the contact in one of its queues, or further up where it waits there. */
const inQueue = (
  { form, work }: Pick<StoredReferral, 'form' | 'work'>,
  contacts: readonly ContactItem[],
  contact: ContactItem,
  queue: QueueId,
  { reason }: RedAgain,
  { name, now }: AtWork,
): WorkItem | undefined => {
  const there = work.find((item) => item.queue === queue);
  const placed =
    alsoIn({ form, work }, contacts, contact, queue, now)?.work ??
    (there === undefined ? undefined : reranked(there, contacts, now));
  return (
    placed && {
      ...placed,
      flags: flagged(placed.flags, 'reopened', true),
      note: { words: reason, by: name, at: now },
    }
  );
};

/**
 * What opens a contact again at once as red, whatever was decided and wherever: in the queue where reds are
 * worked now, and in the hub’s where it was decided there, with an alert as for any red. Deciding again needs a
 * manager. `red-already`: it waits there as a red.
 */
export const redAgain = (
  table: string,
  referral: StoredReferral,
  worker: AtWork,
  request: RedAgain,
): Action[] | 'not-found' | 'red-already' => {
  const { contact: number, redQueue } = request;
  const before = referral.contacts.find((each) => each.number === number);
  if (before === undefined) return 'not-found';
  const there = referral.work.find(({ queue }) => queue === redQueue);
  if (before.level === 'red' && there !== undefined && waitsIn(there, number)) return 'red-already';
  const inMash = referral.work.some(({ queue, contacts }) => queue === 'mash' && contacts.includes(number));
  const targets: QueueId[] = [...new Set<QueueId>([redQueue, ...(inMash ? (['mash'] as const) : [])])];
  const contact = openRed(before, targets, request, waits(referral.work, before), worker);
  const contacts = referral.contacts.map((each) => (each.number === number ? contact : each));
  let work: WorkItem[] = referral.work.map((item) =>
    waitsIn(item, number) && !targets.includes(item.queue) ? reranked(item, contacts, worker.now) : item,
  );
  for (const queue of targets) {
    work = withWork(work, inQueue({ form: referral.form, work }, contacts, contact, queue, request, worker));
  }
  work = withWork(work, settled({ contacts, work }, worker.now));
  return [
    ...putChanged(table, referral, { contacts, work }),
    {
      Put: {
        TableName: table,
        Item: outboxItemOf('red-alert', referral.form.reference, worker.now, redQueue),
      },
    },
  ];
};
