import { referenceOfCheck } from '../items/check.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral, replace } from '../work/change.ts';
import { type AtWork, actorOf } from '../work/worker.ts';
import { closed } from './close-check.ts';

export type CancelRefused = 'not-found' | 'check-closed';

/**
 * Cancels a check that has no answer yet. `mayCancel`: may this person read the referral?
 */
export const cancelCheck = (
  records: Records,
  id: string,
  worker: AtWork,
  reason: string,
  mayCancel: (referral: StoredReferral) => boolean,
): Promise<StoredReferral | CancelRefused> =>
  changeReferral<CancelRefused>(records, referenceOfCheck(id), (referral) => {
    const check = referral.checks.find((each) => each.id === id);
    if (check === undefined || !mayCancel(referral)) return 'not-found';
    if (check.state !== 'open') return 'check-closed';
    const cancelled = { by: { id: worker.id, name: worker.name }, at: worker.now, reason };
    return {
      actions: [replace(records.table, { ...closed(check, 'cancelled'), cancelled })],
      happening: {
        at: worker.now,
        action: 'check-cancelled',
        by: actorOf(worker),
        detail: { check: id, partner: check.agencyId },
      },
    };
  });
