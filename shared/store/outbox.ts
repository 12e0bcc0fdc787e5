import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { outboxItemOf } from './accept/to-items.ts';
import { type OutboxItem, outboxItem } from './items/outbox.ts';
import { queryIndex } from './query-index.ts';
import type { Records } from './records.ts';
import { keys } from './table.ts';

/** Records that an event was delivered and takes it out of the list of those that wait; what was sealed goes. */
export const markDelivered = async (
  { client, table }: Records,
  id: string,
  deliveredAt: string,
): Promise<void> => {
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: keys.outbox(id),
      UpdateExpression: 'SET deliveredAt = if_not_exists(deliveredAt, :at) REMOVE gsi1pk, gsi1sk, sealed',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':at': deliveredAt },
    }),
  );
};

/** Leaves it to the sweeper to search once more for a referral. */
export const leaveForSweeper = async (
  { client, table }: Records,
  reference: string,
  at: string,
): Promise<void> => {
  await client.send(new PutCommand({ TableName: table, Item: outboxItemOf('find-late', reference, at) }));
};

/** Was this event delivered before? A batch of the stream may come again. */
export const wasDelivered = async ({ client, table }: Records, id: string): Promise<boolean> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.outbox(id), ConsistentRead: true }),
  );
  return Item !== undefined && outboxItem.parse(Item).deliveredAt !== undefined;
};

/** Records that delivering an event was tried and failed. */
export const countTry = async ({ client, table }: Records, id: string): Promise<void> => {
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: keys.outbox(id),
      UpdateExpression: 'ADD tries :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': 1 },
    }),
  );
};

/** Events that have waited since before an instant, oldest first, up to the limit. */
export const undelivered = async (records: Records, before: string, limit: number): Promise<OutboxItem[]> => {
  const { items } = await queryIndex(
    records,
    {
      where: 'gsi1pk = :outbox AND gsi1sk < :before',
      values: { ':outbox': 'OUTBOX', ':before': before },
    },
    limit,
  );
  return items.map((item) => outboxItem.parse(item));
};
