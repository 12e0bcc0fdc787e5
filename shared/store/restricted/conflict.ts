import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral } from '../work/change.ts';
import type { AtWork } from '../work/worker.ts';
import { accessTo, changingAccess } from './change-access.ts';

/** Who knows the family, and how. */
export interface Declared {
  readonly of: { readonly id: string; readonly name: string };
  readonly reason: string;
}

/**
 * Records that a member of staff knows the family themself, by their own word or a manager's. From then on they
 * cannot open it or act on it, and work on it that they held is back in its queue. Said twice is said once.
 */
export const recordConflict = (
  records: Records,
  reference: string,
  worker: AtWork,
  { of, reason }: Declared,
): Promise<StoredReferral | 'not-found' | 'recorded-before'> =>
  changeReferral<'recorded-before'>(records, reference, (referral) => {
    const access = accessTo(referral);
    if (access.conflicts.some((conflict) => conflict.of.id === of.id)) return 'recorded-before';
    const conflict = {
      of: { id: of.id, name: of.name },
      by: { id: worker.id, name: worker.name },
      at: worker.now,
      reason,
    };
    return changingAccess(
      records.table,
      referral,
      { ...access, conflicts: [...access.conflicts, conflict] },
      worker,
      { action: 'conflict-recorded', detail: { of: of.id } },
    );
  });

/** A manager takes a conflict of interest back. Who said so, and why, is kept. */
export const undoConflict = (
  records: Records,
  reference: string,
  worker: AtWork,
  { of, reason }: { readonly of: string; readonly reason: string },
): Promise<StoredReferral | 'not-found'> =>
  changeReferral<'not-found'>(records, reference, (referral) => {
    const { access } = referral;
    const conflict = access?.conflicts.find((each) => each.of.id === of);
    if (access === undefined || conflict === undefined) return 'not-found';
    const undone = { by: { id: worker.id, name: worker.name }, at: worker.now, reason };
    return changingAccess(
      records.table,
      referral,
      {
        ...access,
        conflicts: access.conflicts.filter((each) => each !== conflict),
        undone: [...access.undone, { ...conflict, undone }],
      },
      worker,
      { action: 'conflict-undone', detail: { of } },
    );
  });
