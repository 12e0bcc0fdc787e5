import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../../../shared/store/records.ts';

/** Most that DynamoDB takes at once. */
const MOST = 25;
const AT_ONCE = 8;

/**
 * Puts items many at a time. The service itself puts one by one, since the right to batch would bring the right
 * to delete; here a hundred thousand are put into a table that nobody else uses.
 */
export const writeBatches = async ({ client, table }: Records, items: readonly object[]): Promise<void> => {
  const write = async (batch: readonly object[]): Promise<void> => {
    const requests = batch.map((item) => ({ PutRequest: { Item: { ...item } } }));
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: requests } }),
    );
    const left = (UnprocessedItems?.[table] ?? []).flatMap(({ PutRequest }) => PutRequest?.Item ?? []);
    if (left.length > 0) await write(left);
  };
  const starts = Array.from({ length: Math.ceil(items.length / MOST) }, (_, at) => at * MOST);
  for (let at = 0; at < starts.length; at += AT_ONCE)
    await Promise.all(starts.slice(at, at + AT_ONCE).map((start) => write(items.slice(start, start + MOST))));
};
