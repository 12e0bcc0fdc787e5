import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { MatchingSecret } from '../../../shared/store/matching-hash.ts';
import type { Records } from '../../../shared/store/records.ts';
import type { LeftOut } from '../../../shared/store/retention/begin.ts';
import { deleteReferral } from '../../../shared/store/retention/delete-referral.ts';
import { noteCarriedOut } from '../../../shared/store/retention/last-run.ts';
import { sweepAfter } from '../../../shared/store/retention/sweep.ts';
import { readTombstone } from '../../../shared/store/retention/tombstone.ts';
import { keepingOf } from './dry-run.ts';
import { digestOf, type RetentionList } from './list.ts';

/** What carrying a list out needs. */
export interface CarryingOut {
  readonly records: Records;
  readonly secret: MatchingSecret;
  readonly settings: AuthoritySettings;
  readonly now: Date;
  /** Who deletes: a person’s name. */
  readonly by: string;
  readonly tell?: ((done: number) => void) | undefined;
}

/** What became of a list. */
export interface CarriedOut {
  readonly deleted: number;
  readonly leftOut: readonly { readonly reference: string; readonly why: LeftOut }[];
  /** Deleted by an earlier run of the same list. */
  readonly before: number;
  /** What still named a deleted referral, and went too. */
  readonly swept: number;
}

/**
 * Deletes what a list says, one referral after the other, each asked once more whether it is due and not held. It
 * may run twice, and again after it ended in between.
 * @throws where the list is another authority's.
 */
export const carryOut = async (
  list: RetentionList,
  { records, secret, settings, now, by, tell = () => undefined }: CarryingOut,
): Promise<CarriedOut> => {
  if (list.authority !== settings.id) throw new Error(`This list is of ${list.authority}`);
  const at = now.toISOString();
  const deleting = {
    ...keepingOf(settings, { secret, now }),
    by: { id: 'operations', name: by, role: 'operator' },
    at,
    list: digestOf(list),
  };
  const gone = new Set<string>();
  const leftOut: { reference: string; why: LeftOut }[] = [];
  let deleted = 0;
  for (const { reference } of list.due) {
    const became = await deleteReferral(records, reference, deleting);
    if (became === 'deleted') deleted += 1;
    if (became === 'deleted' || (became === 'gone' && (await readTombstone(records, reference)) !== null)) {
      gone.add(reference);
    } else leftOut.push({ reference, why: became });
    tell(deleted);
  }
  const swept = await sweepAfter(records, gone);
  await noteCarriedOut(records, deleting.list, { at, by, deleted: gone.size, leftOut: leftOut.length });
  return { deleted, leftOut, before: gone.size - deleted, swept };
};
