import type { QueueId } from '../../domain/queues.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Refused } from './change.ts';
import type { AtWork } from './worker.ts';

/**
 * The work that this person holds. A lease that ran out while nobody else took the work does not cost them
 * what they were writing: until then it is still theirs.
 */
export const heldWork = ({ work }: StoredReferral, queue: QueueId, worker: AtWork): WorkItem | Refused => {
  const found = work.find((item) => item.queue === queue);
  if (found === undefined) return 'not-found';
  if (found.done) return 'already-done';
  return found.holder?.id === worker.id ? found : 'not-held';
};
