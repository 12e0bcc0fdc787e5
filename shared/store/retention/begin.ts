import { isDue } from '../../domain/retention/keep-until.ts';
import { type Concerned, concernedBy } from '../audit/by-child.ts';
import { inChain } from '../audit/chain.ts';
import { followOn, type Happening } from '../audit/event.ts';
import { takenForTheSame } from '../audit/read-audit.ts';
import { transactWithEntries } from '../audit/transact.ts';
import { refusalsOf } from '../errors.ts';
import { holdKeys, isStanding, readHoldsAt } from '../holds/read-holds.ts';
import type { DeletingItem } from '../items/deleting.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import type { Action } from '../work/change.ts';
import { type Keeping, keptUntil } from './kept-until.ts';
import { whatToDelete } from './what-to-delete.ts';

/** Who deletes, when, and by which list. */
export interface Deleting extends Keeping {
  readonly by: Happening['by'];
  readonly at: string;
  /** Digest of the list. */
  readonly list: string;
}

/** Why a referral of the list is not deleted: a hold; not due any more; or there is none by that reference. */
export type LeftOut = 'held' | 'not-due' | 'gone';

/** Where a hold that stops the deletion of a referral would stand: under each person taken for one of its children. */
export const holdsToAsk = async (records: Records, { form, contacts }: StoredReferral) => {
  const persons = new Set(contacts.map(({ personId }) => personId));
  for (const personId of [...persons]) {
    for (const other of await takenForTheSame(records, personId)) persons.add(other);
  }
  return holdKeys(form.reference, persons);
};

/** Is there a hold that stops its deletion? */
export const isHeldBack = async (records: Records, referral: StoredReferral): Promise<boolean> =>
  (await readHoldsAt(records, await holdsToAsk(records, referral))).some(isStanding);

/**
 * The first step of a deletion, in one transaction: the form goes, so that the record is gone for everybody at
 * once; what is left to delete is kept as keys; the audit says that it has begun. Refused where a hold stands, and
 * thought over again where anybody changed the record meanwhile, since the audit has one place for each change.
 */
export const beginDeletion = (
  records: Records,
  reference: string,
  deleting: Deleting,
): Promise<DeletingItem | LeftOut> =>
  inChain<DeletingItem | LeftOut>(records, reference, async (after) => {
    const referral = await readReferral(records, reference);
    if (referral === null) return 'gone';
    if (await isHeldBack(records, referral)) return 'held';
    const kept = await keptUntil(records, referral, deleting);
    if (!isDue(kept, deleting.today)) return 'not-due';
    const { table } = records;
    const item: DeletingItem = {
      ...keys.deleting(reference),
      sk: 'DELETING',
      referralId: reference,
      ...(await whatToDelete(records, referral, deleting.secret)),
      rule: kept.rule,
      until: kept.until,
      list: deleting.list,
      queues: [...new Set(referral.work.map(({ queue }) => queue))],
      restricted: referral.access?.restriction !== undefined,
    };
    const { by, at, list } = deleting;
    const event = followOn(reference, after, {
      at,
      action: 'deletion-begun',
      by,
      detail: { rule: item.rule, keptUntil: item.until, list },
    });
    const unheld = (await holdsToAsk(records, referral)).map(
      (Key): Action => ({
        ConditionCheck: {
          TableName: table,
          Key,
          ConditionExpression: 'attribute_not_exists(pk) OR attribute_exists(lifted)',
        },
      }),
    );
    const actions: Action[] = [
      {
        Delete: {
          TableName: table,
          Key: keys.form(reference),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
      { Put: { TableName: table, Item: item } },
      ...unheld,
    ];
    try {
      await transactWithEntries(records, actions, [event], concernedBy(referral.contacts));
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
    return item;
  });

/** The children of a deletion under way. */
export const concernedIn = ({ persons, referralId }: DeletingItem): Concerned[] =>
  persons.map((personId) => ({ personId, reference: referralId }));
