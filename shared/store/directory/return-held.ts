import { QUEUES } from '../../domain/queues.ts';
import type { WorkItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { changeReferral, type Refused, replace } from '../work/change.ts';
import { listWholeQueue } from '../work/list-queue.ts';
import { unheld } from '../work/unheld.ts';
import { type AtWork, actorOf } from '../work/worker.ts';

/** Most work of one queue that is looked through. */
const MOST_LOOKED = 10_000;

/** Left on the work for whoever takes it next. */
const LEFT = 'Back in the queue: whoever held this has left.';

const giveBack = (
  records: Records,
  { reference, queue }: WorkItem,
  leaver: string,
  worker: AtWork,
): Promise<unknown> =>
  changeReferral<Refused>(records, reference, ({ work }) => {
    const held = work.find((item) => item.queue === queue);
    if (held === undefined) return 'not-found';
    if (held.done) return 'already-done';
    if (held.holder?.id !== leaver) return 'not-held';
    const note = { words: LEFT, by: worker.name, at: worker.now };
    return {
      actions: [replace(records.table, { ...unheld(held), note, waitingSince: worker.now })],
      happening: {
        at: worker.now,
        action: 'released',
        by: actorOf(worker),
        detail: { queue, holderLeft: true },
      },
    };
  });

/**
 * Puts all that somebody holds back in its place in its queue, since they have left. Answers how many pieces of
 * work that was; it may be asked again at any time.
 */
export const returnHeld = async (records: Records, leaver: string, worker: AtWork): Promise<number> => {
  let returned = 0;
  for (const queue of QUEUES) {
    const { work } = await listWholeQueue(records, queue, MOST_LOOKED);
    for (const item of work.filter(({ holder }) => holder?.id === leaver)) {
      returned += Number(typeof (await giveBack(records, item, leaver, worker)) !== 'string');
    }
  }
  return returned;
};
