import type { QueueId } from '../../domain/queues.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral, type Refused, replace } from './change.ts';
import { heldWork } from './held-work.ts';
import { type AtWork, actorOf } from './worker.ts';

/** Holds work on: its lease starts anew, and never ends sooner than it did. */
export const keepWork = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
): Promise<StoredReferral | Refused> =>
  changeReferral<Refused>(records, reference, (referral) => {
    const work = heldWork(referral, queue, worker);
    if (typeof work === 'string') return work;
    const until = work.leaseUntil ?? '';
    const leaseUntil = until > worker.leaseUntil ? until : worker.leaseUntil;
    return {
      actions: [replace(records.table, { ...work, leaseUntil })],
      happening: { at: worker.now, action: 'kept', by: actorOf(worker), detail: { queue } },
    };
  });
