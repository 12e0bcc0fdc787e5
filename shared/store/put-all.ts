import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Records } from './records.ts';

/** Puts under way at once. */
const AT_ONCE = 10;

/**
 * Puts items that need not stand together, until each of them is in. Putting the same again is harmless.
 * Single puts, not batches: the right to batch would bring the right to delete.
 */
export const putAll = async ({ client, table }: Records, items: readonly object[]): Promise<void> => {
  for (let at = 0; at < items.length; at += AT_ONCE) {
    await Promise.all(
      items
        .slice(at, at + AT_ONCE)
        .map((item) => client.send(new PutCommand({ TableName: table, Item: { ...item } }))),
    );
  }
};
