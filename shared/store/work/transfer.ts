import type { QueueId } from '../../domain/queues.ts';
import { isHeld, type WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral, type Refused, replace } from './change.ts';
import { isOpenFor } from './first-free.ts';
import { heldWork } from './held-work.ts';
import { type AtWork, actorOf } from './worker.ts';

/** To whom work goes, and why. */
export interface Transfer {
  readonly to: { readonly id: string; readonly name: string; readonly roles?: readonly string[] };
  readonly note: string;
  /** A manager may give away what somebody else holds, or nobody. */
  readonly asManager: boolean;
  /** Until when it is held for them. */
  readonly until: (work: WorkItem) => string;
}

/** `has-it`: they hold it already. `had-a-part`: they cannot countersign what they decided. `kept-from-them`: they may not open it. */
export type TransferRefused = Refused | 'has-it' | 'had-a-part' | 'kept-from-them';

const refusal = (
  referral: StoredReferral,
  queue: QueueId,
  worker: AtWork,
  { asManager }: Transfer,
): WorkItem | Refused => {
  const held = heldWork(referral, queue, worker);
  if (held !== 'not-held' || !asManager) return held;
  return referral.work.find((item) => item.queue === queue) ?? 'not-found';
};

/**
 * Gives work to a colleague, with a note: the holder transfers it, a manager reassigns it whoever holds it. Its
 * place in the queue stays, and it returns there by itself when they do nothing with it in time.
 */
export const transferWork = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  transfer: Transfer,
): Promise<StoredReferral | TransferRefused> =>
  changeReferral<TransferRefused>(records, reference, (referral) => {
    const work = refusal(referral, queue, worker, transfer);
    if (typeof work === 'string') return work;
    const { to, note } = transfer;
    if (work.notFor?.includes(to.id)) return 'had-a-part';
    const taker = { id: to.id, role: '', roles: to.roles ?? [], now: worker.now };
    if (!isOpenFor(work, taker)) return 'kept-from-them';
    if (isHeld(work, worker.now) && work.holder?.id === to.id) return 'has-it';
    const { claimKey: _key, transferred: _before, ...rest } = work;
    const isOwn = to.id === worker.id;
    return {
      actions: [
        replace(records.table, {
          ...rest,
          holder: { id: to.id, name: to.name },
          leaseUntil: isOwn ? worker.leaseUntil : transfer.until(work),
          ...(!isOwn && { transferred: { by: worker.name, at: worker.now } }),
          note: { words: note, by: worker.name, at: worker.now },
        }),
      ],
      happening: {
        at: worker.now,
        action: work.holder?.id === worker.id ? 'transferred' : 'reassigned',
        by: actorOf(worker),
        detail: { queue, to: to.id },
      },
    };
  });
