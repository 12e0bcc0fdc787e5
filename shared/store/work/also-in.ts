import type { QueueId } from '../../domain/queues.ts';
import { mostUrgent } from '../../domain/rating/level.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import { keys, placeInQueue } from '../table.ts';
import { acknowledged } from './acknowledged.ts';

/**
 * Work with the highest rating and the earliest due time of the contacts that wait in it. `at`: where it
 * becomes red, the time for which nobody takes it is counted from then.
 */
export const reranked = (work: WorkItem, contacts: readonly ContactItem[], at?: string): WorkItem => {
  const here = contacts.filter(
    ({ number }) => work.contacts.includes(number) && !work.decided.includes(number),
  );
  if (here.length === 0) return work;
  const level = mostUrgent(here.map((contact) => contact.level));
  const due = here.map((contact) => contact.due).sort()[0] ?? work.due;
  const becameRed = level === 'red' && work.level !== 'red';
  return {
    ...acknowledged(work, contacts),
    level,
    due,
    ...placeInQueue(work.queue, { ...work, level, due }),
    ...(becameRed && at !== undefined && { waitingSince: at }),
  };
};

/** A contact in one more queue, or null where it waits there already, or was a test and is revealed. `at`: since when it waits there. */
export const alsoIn = (
  referral: Pick<StoredReferral, 'form' | 'work'>,
  contacts: readonly ContactItem[],
  contact: ContactItem,
  queue: QueueId,
  at?: string,
): { work: WorkItem; isNew: boolean } | null => {
  // A test that was revealed is nobody's work any more.
  if (contact.revealedAt !== undefined) return null;
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
    // Whom the referral is kept from stands on all of its work.
    access: referral.work.find(({ access }) => access !== undefined)?.access,
    // It is here, or here again, on its own account.
    awaiting: there?.awaiting?.filter((number) => number !== contact.number),
    countersign: there?.countersign?.filter((number) => number !== contact.number),
    done: false,
    // Whoever is at work on the other contacts keeps it.
    ...(there?.done === false && {
      holder: there.holder,
      leaseUntil: there.leaseUntil,
      claimKey: there.claimKey,
      waitingSince: there.waitingSince,
      escalatedAt: there.escalatedAt,
    }),
    ...((there?.done !== false || (there.level !== 'red' && contact.level === 'red')) &&
      at !== undefined && { waitingSince: at }),
    ...(form.mystery !== undefined && { mystery: form.mystery }),
    version: there?.version ?? 1,
  };
  return { work: reranked(work, contacts), isNew: there === undefined };
};
