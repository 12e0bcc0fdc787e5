import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type CheckItem, checkItem, referenceOfCheck } from '../items/check.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** One check by its id, or null: nothing else of its referral is read. */
export const readCheck = async ({ client, table }: Records, id: string): Promise<CheckItem | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.check(referenceOfCheck(id), id), ConsistentRead: true }),
  );
  return Item === undefined ? null : checkItem.parse(Item);
};
