import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Records } from './records.ts';

/** Most items that DynamoDB takes in one batch. */
const BATCH = 25;

/** Puts items that need not stand together, until each of them is in. Putting the same again is harmless. */
export const batchPut = async ({ client, table }: Records, items: readonly object[]): Promise<void> => {
  for (let at = 0; at < items.length; at += BATCH) {
    let requests: Record<string, unknown>[] = items
      .slice(at, at + BATCH)
      .map((item) => ({ PutRequest: { Item: { ...item } } }));
    while (requests.length > 0) {
      const { UnprocessedItems } = await client.send(
        new BatchWriteCommand({ RequestItems: { [table]: requests } }),
      );
      requests = UnprocessedItems?.[table] ?? [];
    }
  }
};
