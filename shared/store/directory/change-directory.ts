import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { inChain, putEvent } from '../audit/chain.ts';
import { followOn, type Happening } from '../audit/event.ts';
import { CONDITION_FAILED, refusalsOf } from '../errors.ts';
import type { AgencyItem, PersonItem } from '../items/directory.ts';
import type { Records } from '../records.ts';
import { DIRECTORY } from '../table.ts';

/**
 * Writes an entry of the directory with its event, in one transaction. `changed-meanwhile`: it is not as it was
 * when it was read (`version` 0: there was none), and nothing was written.
 */
export const changeDirectory = (
  { client, table }: Records,
  item: PersonItem | AgencyItem,
  happening: Happening,
): Promise<'changed' | 'changed-meanwhile'> =>
  inChain({ client, table }, DIRECTORY, async (after) => {
    const Item = { ...item, version: item.version + 1 };
    const put =
      item.version === 0
        ? { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            TableName: table,
            Item,
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': item.version },
          };
    const event = followOn(DIRECTORY, after, happening);
    try {
      await client.send(new TransactWriteCommand({ TransactItems: [{ Put: put }, putEvent(table, event)] }));
      return 'changed';
    } catch (error) {
      const refusals = refusalsOf(error);
      if (refusals === null) throw error;
      return refusals[0]?.code === CONDITION_FAILED ? 'changed-meanwhile' : 'again';
    }
  });
