import { CLARIFICATION } from '../../domain/consent/waits-for-answer.ts';
import type { Flag } from '../../domain/flags.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import { alsoIn, reranked } from '../work/also-in.ts';
import { doneHere } from '../work/done-here.ts';

/** A contact that has to be looked at in a queue. */
export interface Wanted {
  readonly contact: ContactItem;
  readonly queue: QueueId;
}

/** What a message does to the work of a referral. */
export interface ToDo {
  readonly wanted: readonly Wanted[];
  /** Where somebody looks at a contact that nobody has open any more; undefined where nobody needs to. */
  readonly home: (contact: ContactItem) => QueueId | undefined;
  /** The flags of a piece of work. */
  readonly flags: (work: WorkItem) => readonly Flag[];
  /** When it is done: work that comes to a queue, or becomes red, waits from then. */
  readonly at?: string | undefined;
  /** Contacts that leave the queue where an answer about agreement is waited for: it has come. */
  readonly movedOn?: { readonly contacts: readonly number[]; readonly at: string } | undefined;
}

/** Work as it was, absent where it is new, and as it is to be. */
export interface WorkChange {
  readonly before: WorkItem | undefined;
  readonly after: WorkItem;
}

const waitsIn = ({ done, contacts, decided }: WorkItem, { number }: ContactItem): boolean =>
  !done && contacts.includes(number) && !decided.includes(number);

/** Does anybody have this contact to decide? */
export const waits = (work: readonly WorkItem[], contact: ContactItem): boolean =>
  work.some((item) => waitsIn(item, contact));

/** The work of a referral once a message has been read. Only what changes is named, and nothing is closed. */
export const workAfter = (
  referral: StoredReferral,
  contacts: readonly ContactItem[],
  { wanted, home, flags, at, movedOn }: ToDo,
): WorkChange[] => {
  const board = new Map(referral.work.map((work) => [work.queue, work]));
  const put = ({ contact, queue }: Wanted): void => {
    const also = alsoIn({ form: referral.form, work: [...board.values()] }, contacts, contact, queue, at);
    if (also !== null) board.set(queue, also.work);
  };
  for (const each of wanted) put(each);
  for (const contact of contacts) {
    const queue = home(contact);
    if (queue !== undefined && !waits([...board.values()], contact)) put({ contact, queue });
  }
  const from = board.get(CLARIFICATION);
  if (from !== undefined && movedOn !== undefined) {
    const elsewhere = [...board.values()].filter(({ queue }) => queue !== CLARIFICATION);
    // Whoever is open nowhere else stays: nobody is lost between two queues.
    const gone = contacts.filter(
      (contact) =>
        movedOn.contacts.includes(contact.number) && waitsIn(from, contact) && waits(elsewhere, contact),
    );
    const numbers = gone.map(({ number }) => number);
    if (numbers.length > 0) board.set(CLARIFICATION, doneHere(from, numbers, movedOn.at));
  }
  return [...board.values()].flatMap((work) => {
    const flagged = { ...work, flags: [...flags(work)] };
    const after = work.done ? flagged : reranked(flagged, contacts, at);
    const before = referral.work.find(({ queue }) => queue === work.queue);
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ before, after }];
  });
};
