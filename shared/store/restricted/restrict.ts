import type { AccessItem } from '../items/access.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral } from '../work/change.ts';
import type { AtWork } from '../work/worker.ts';
import { accessTo, changingAccess } from './change-access.ts';

export interface Restricting {
  readonly reason: string;
  /** Who may open it, beside managers. */
  readonly allowed: readonly { readonly id: string; readonly name: string }[];
}

/** The restriction that stands becomes one of before. */
const ended = (
  { restriction, earlier, ...access }: AccessItem,
  worker: AtWork,
  reason: string,
): Omit<AccessItem, 'restriction'> => ({
  ...access,
  earlier:
    restriction === undefined
      ? earlier
      : [
          ...earlier,
          { ...restriction, ended: { by: { id: worker.id, name: worker.name }, at: worker.now, reason } },
        ],
});

/**
 * Puts a referral on the need-to-know list, or changes who is named on it. It stays in its queues; whoever is not
 * named sees there no more than its reference, rating, clocks and flags.
 */
export const restrictReferral = (
  records: Records,
  reference: string,
  worker: AtWork,
  { reason, allowed }: Restricting,
): Promise<StoredReferral | 'not-found'> =>
  changeReferral<never>(records, reference, (referral) =>
    changingAccess(
      records.table,
      referral,
      {
        ...ended(accessTo(referral), worker, reason),
        restriction: {
          by: { id: worker.id, name: worker.name },
          at: worker.now,
          reason,
          allowed: allowed.map(({ id, name }) => ({ id, name })),
        },
      },
      worker,
      { action: 'restricted', detail: { named: allowed.length } },
    ),
  );

/** Takes a referral off the need-to-know list. Conflicts of interest stay. */
export const liftRestriction = (
  records: Records,
  reference: string,
  worker: AtWork,
  reason: string,
): Promise<StoredReferral | 'not-found' | 'not-restricted'> =>
  changeReferral<'not-restricted'>(records, reference, (referral) =>
    referral.access?.restriction === undefined
      ? 'not-restricted'
      : changingAccess(records.table, referral, ended(referral.access, worker, reason), worker, {
          action: 'restriction-lifted',
        }),
  );
