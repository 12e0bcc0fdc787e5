import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { QueueId } from '../../domain/queues.ts';
import { type WorkItem, workItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** One piece of work as it stands, without the rest of its referral; null where there is none. */
export const readWork = async (
  { client, table }: Records,
  reference: string,
  queue: QueueId,
): Promise<WorkItem | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.work(reference, queue), ConsistentRead: true }),
  );
  return Item === undefined ? null : workItem.parse(Item);
};
