import { standingOf } from '../../domain/access/standing-of.ts';
import type { QueueId } from '../../domain/queues.ts';
import { isHeld, type WorkItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { listQueue, type QueuePage } from './list-queue.ts';
import type { AtWork } from './worker.ts';

const PAGE = 25;

/** Who would take it, and when. */
export type Taker = Pick<AtWork, 'id' | 'role' | 'roles' | 'now'>;

/** Is it kept from nobody, or not from this person? */
export const isOpenFor = ({ access }: WorkItem, { id, role, roles = [role], now }: Taker): boolean =>
  standingOf({ id, roles }, access, now) === 'open';

/** Could this person take it now? Not what is held, nor what they had a part in, nor what is kept from them. */
export const isFreeFor = (work: WorkItem, worker: Taker): boolean =>
  !work.done && !isHeld(work, worker.now) && !work.notFor?.includes(worker.id) && isOpenFor(work, worker);

/** The work that pulling would give this person now, or null. */
export const firstFree = async (
  records: Records,
  queue: QueueId,
  worker: Taker,
): Promise<WorkItem | null> => {
  let from: QueuePage['next'] = null;
  do {
    const page: QueuePage = await listQueue(records, queue, PAGE, from);
    const free = page.work.find((work) => isFreeFor(work, worker));
    if (free !== undefined) return free;
    from = page.next;
  } while (from !== null);
  return null;
};
