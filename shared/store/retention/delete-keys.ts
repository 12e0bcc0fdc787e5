import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DeletingItem } from '../items/deleting.ts';
import type { Records } from '../records.ts';
import { HOLDS, type Key } from '../table.ts';

const AT_ONCE = 10;

/** Does something to each of a list, some at once. */
export const each = async <One>(all: readonly One[], act: (one: One) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await Promise.all(all.slice(at, at + AT_ONCE).map(act));
  }
};

const isRefused = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/** A hold that was placed since the deletion began stays. */
const NOT_HELD = { ConditionExpression: 'attribute_not_exists(pk) OR attribute_exists(lifted)' };

/** Deletes items; what is gone already stays gone, and a hold that stands stays. */
export const deleteKeys = ({ client, table }: Records, all: readonly Key[]): Promise<void> =>
  each(all, async ({ pk, sk }) => {
    const command = { TableName: table, Key: { pk, sk }, ...(pk === HOLDS && NOT_HELD) };
    try {
      await client.send(new DeleteCommand(command));
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
  });

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
      if (!isRefused(error)) throw error;
    }
  });
