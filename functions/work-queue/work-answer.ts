import type { Work, WorkListed } from '../../shared/contract/answers/work.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { isHeld, type WorkItem, workIdOf } from '../../shared/store/items/work.ts';

/** A piece of work as the desk shows it to one person at one instant. */
export const workAnswer = (
  work: WorkItem,
  { settings, now, staffId }: { settings: AuthoritySettings; now: string; staffId: string },
): Work => {
  const held =
    work.holder !== undefined && work.leaseUntil !== undefined && isHeld(work, now)
      ? { by: work.holder, until: work.leaseUntil, mine: work.holder.id === staffId }
      : null;
  return {
    id: workIdOf(work.reference, work.queue),
    reference: work.reference,
    queue: work.queue,
    queueName: settings.queues[work.queue].name,
    contacts: work.contacts,
    decided: work.decided,
    flags: work.flags,
    level: work.level,
    due: work.due,
    receivedAt: work.receivedAt,
    state: work.done ? 'done' : held === null ? 'waiting' : 'held',
    held,
    note: work.note ?? null,
    version: work.version,
  };
};

/** A line of the queue's list: initials and ages, never a name. */
export const listedAnswer = (work: WorkItem, seen: Parameters<typeof workAnswer>[1]): WorkListed => ({
  ...workAnswer(work, seen),
  agency: work.agencyName,
  people: work.people.map(({ initials, age }) => ({ initials, age })),
});
