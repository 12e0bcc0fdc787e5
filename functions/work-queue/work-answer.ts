import type { Work, WorkListed } from '../../shared/contract/answers/work.ts';
import { standingOf, type Viewer } from '../../shared/domain/access/standing-of.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { isHeld, type WorkItem, workIdOf } from '../../shared/store/items/work.ts';
import { asSeenBy } from './restricted/as-seen-by.ts';

const stateOf = ({ done, awaiting = [] }: WorkItem, held: boolean): Work['state'] => {
  // Handled by its worker, and not done before a manager has countersigned.
  if (done) return awaiting.length > 0 ? 'awaiting' : 'done';
  return held ? 'held' : 'waiting';
};

/** To whom work is shown, and when. Without their roles they are taken for no manager. */
export interface SeenBy {
  readonly settings: AuthoritySettings;
  readonly now: string;
  readonly staffId: string;
  readonly roles?: readonly string[] | undefined;
}

const viewerIn = ({ staffId, roles = [] }: SeenBy): Viewer => ({ id: staffId, roles });

/** A piece of work as the desk shows it to one person at one instant. */
export const workAnswer = (item: WorkItem, seen: SeenBy): Work => {
  const { settings, now, staffId } = seen;
  const work = asSeenBy(item, viewerIn(seen), now);
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
    awaiting: work.awaiting ?? [],
    flags: work.flags,
    level: work.level,
    due: work.due,
    receivedAt: work.receivedAt,
    state: stateOf(work, held !== null),
    held,
    note: work.note ?? null,
    transferred: held === null ? null : (work.transferred ?? null),
    outOfTurn:
      work.outOfTurn === undefined ? null : { ...work.outOfTurn, words: work.outOfTurn.words ?? null },
    version: work.version,
  };
};

/** A line of the queue's list: initials and ages, never a name; neither where it is kept from this person. */
export const listedAnswer = (item: WorkItem, seen: SeenBy): WorkListed => {
  const viewer = viewerIn(seen);
  const work = asSeenBy(item, viewer, seen.now);
  const standing = standingOf(viewer, item.access, seen.now);
  return {
    ...workAnswer(item, seen),
    agency: work.agencyName,
    people: work.people.map(({ initials, age }) => ({ initials, age })),
    acknowledgeBy: work.acknowledgeBy ?? null,
    ...(standing !== 'open' && { kept: standing }),
  };
};
