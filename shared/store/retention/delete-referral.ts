import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { inChain } from '../audit/chain.ts';
import { followOn } from '../audit/event.ts';
import { transactWithEntries } from '../audit/transact.ts';
import { refusalsOf } from '../errors.ts';
import { type DeletingItem, deletingItem } from '../items/deleting.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { beginDeletion, concernedIn, type Deleting, type LeftOut } from './begin.ts';
import { deleteKeys, reduceLinks } from './delete-keys.ts';
import { ownKeys } from './what-to-delete.ts';

const underWay = async ({ client, table }: Records, reference: string): Promise<DeletingItem | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.deleting(reference), ConsistentRead: true }),
  );
  return Item === undefined ? null : deletingItem.parse(Item);
};

/** The last step, in one transaction: what was left to delete goes, and the audit has its tombstone. */
const finish = (records: Records, item: DeletingItem, { by, at }: Deleting): Promise<'deleted'> =>
  inChain<'deleted'>(records, item.referralId, async (after) => {
    if ((await underWay(records, item.referralId)) === null) return 'deleted';
    const event = followOn(item.referralId, after, {
      at,
      action: 'deleted',
      by,
      detail: {
        rule: item.rule,
        keptUntil: item.until,
        list: item.list,
        // With its form.
        items: item.keys.length + 1,
        queues: item.queues.join(' '),
        restricted: item.restricted,
      },
    });
    const goes = {
      Delete: {
        TableName: records.table,
        Key: keys.deleting(item.referralId),
        ConditionExpression: 'attribute_exists(pk)',
      },
    };
    try {
      await transactWithEntries(records, [goes], [event], concernedIn(item));
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
    return 'deleted';
  });

/**
 * Deletes one referral that is still due and that nothing holds: its form first, then all that goes with it, then
 * its tombstone. Ended at any place, the next run goes on from there; after the end it does nothing.
 */
export const deleteReferral = async (
  records: Records,
  reference: string,
  deleting: Deleting,
): Promise<'deleted' | LeftOut> => {
  const item = (await underWay(records, reference)) ?? (await beginDeletion(records, reference, deleting));
  if (typeof item === 'string') return item;
  await reduceLinks(records, item.reduce);
  await deleteKeys(records, item.keys);
  // What came in at the moment when it began.
  await deleteKeys(records, await ownKeys(records, reference));
  return finish(records, item, deleting);
};
