import type { QueueId } from '../../domain/queues.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral, type Refused, replace } from './change.ts';
import { heldWork } from './held-work.ts';
import { type AtWork, actorOf } from './worker.ts';

/** Gives work back: it stands in its place again at once, with a note for whoever takes it next. */
export const releaseWork = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  note?: string,
): Promise<StoredReferral | Refused> =>
  changeReferral<Refused>(records, reference, (referral) => {
    const work = heldWork(referral, queue, worker);
    if (typeof work === 'string') return work;
    const {
      holder: _holder,
      leaseUntil: _until,
      claimKey: _key,
      note: _note,
      transferred: _given,
      ...waiting
    } = work;
    const left = note === undefined ? {} : { note: { words: note, by: worker.name, at: worker.now } };
    return {
      actions: [replace(records.table, { ...waiting, ...left, waitingSince: worker.now })],
      happening: { at: worker.now, action: 'released', by: actorOf(worker), detail: { queue } },
    };
  });
