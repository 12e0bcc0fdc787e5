import type { QueueId } from '../../domain/queues.ts';
import { isHeld, type WorkItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { claim, type Taking } from './claim.ts';
import { firstFree } from './first-free.ts';
import { readWork } from './read-work.ts';
import type { AtWork } from './worker.ts';

/** Why work was not taken: `reason-needed` where more urgent work waits that this person could have. */
export type NotTaken =
  | { readonly not: 'not-found' | 'already-done' | 'own-decision' | 'reason-needed' | 'changed-meanwhile' }
  | { readonly not: 'held'; readonly by: WorkItem };

const heldOr = (work: WorkItem | null, worker: AtWork): WorkItem | NotTaken | null => {
  if (work === null) return { not: 'not-found' };
  if (work.done) return { not: 'already-done' };
  if (!isHeld(work, worker.now)) return null;
  // Pressed twice is taken once.
  return work.holder?.id === worker.id ? work : { not: 'held', by: work };
};

/**
 * Takes one named piece of work. Where it is what pulling would have given, it is pulled; else `why` is asked,
 * and stands in the audit as a code and on the work in words.
 * @throws StoreBusy when the work changes too fast to take it.
 */
export const takeWork = async (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  why: Taking['outOfTurn'],
): Promise<WorkItem | NotTaken> => {
  const work = await readWork(records, reference, queue);
  const settled = heldOr(work, worker);
  if (settled !== null || work === null) return settled ?? { not: 'not-found' };
  if (work.notFor?.includes(worker.id)) return { not: 'own-decision' };
  const first = await firstFree(records, queue, worker);
  const isFirst = first === null || first.reference === reference;
  if (!isFirst && why === undefined) return { not: 'reason-needed' };
  const taken = await claim(records, work, worker, isFirst ? {} : { outOfTurn: why });
  if (taken !== null) return taken;
  // Somebody else was faster: say who has it.
  return heldOr(await readWork(records, reference, queue), worker) ?? { not: 'changed-meanwhile' };
};
