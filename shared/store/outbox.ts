import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type OutboxItem, outboxItem } from './items/outbox.ts';
import type { Records } from './records.ts';
import { keys, TABLE } from './table.ts';

/** Records that an event was delivered and takes it out of the list of those that wait. */
export const markDelivered = async (
  { client, table }: Records,
  id: string,
  deliveredAt: string,
): Promise<void> => {
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: keys.outbox(id),
      UpdateExpression: 'SET deliveredAt = if_not_exists(deliveredAt, :at) REMOVE gsi1pk, gsi1sk',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':at': deliveredAt },
    }),
  );
};

/** Events that have waited since before an instant, oldest first. */
export const undelivered = async (
  { client, table }: Records,
  before: string,
  limit: number,
): Promise<OutboxItem[]> => {
  const { Items } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: TABLE.index.name,
      KeyConditionExpression: 'gsi1pk = :outbox AND gsi1sk < :before',
      ExpressionAttributeValues: { ':outbox': 'OUTBOX', ':before': before },
      Limit: limit,
    }),
  );
  return (Items ?? []).map((item) => outboxItem.parse(item));
};
