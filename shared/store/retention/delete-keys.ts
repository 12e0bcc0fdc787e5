import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DeletingItem } from '../items/deleting.ts';
import type { Records } from '../records.ts';
import type { Key } from '../table.ts';

const AT_ONCE = 10;

/** Does something to each of a list, some at once. */
export const each = async <One>(all: readonly One[], act: (one: One) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await Promise.all(all.slice(at, at + AT_ONCE).map(act));
  }
};

/** Deletes items; what is gone already stays gone. */
export const deleteKeys = ({ client, table }: Records, all: readonly Key[]): Promise<void> =>
  each(all, ({ pk, sk }) => client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } })));

const isGone = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/** Takes out of links what people typed into them: what they say of two persons stays. */
export const reduceLinks = ({ client, table }: Records, links: DeletingItem['reduce']): Promise<void> =>
  each(links, async ({ pk, sk, undone }) => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { pk, sk },
          UpdateExpression: undone ? 'REMOVE #reason, undone.#reason' : 'REMOVE #reason',
          ConditionExpression: undone
            ? 'attribute_exists(pk) AND attribute_exists(undone)'
            : 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#reason': 'reason' },
        }),
      );
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  });
