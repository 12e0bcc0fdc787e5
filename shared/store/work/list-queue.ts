import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { QueueId } from '../../domain/queues.ts';
import { type WorkItem, workItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { TABLE } from '../table.ts';

/** A page of a queue, most urgent first. */
export interface QueuePage {
  readonly work: readonly WorkItem[];
  /** Where the next page starts, or null at the end. */
  readonly next: Record<string, unknown> | null;
}

/** Work that is not done in a queue: by rank, then due, then received. */
export const listQueue = async (
  { client, table }: Records,
  queue: QueueId,
  limit: number,
  from: Record<string, unknown> | null = null,
): Promise<QueuePage> => {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: TABLE.index.name,
      KeyConditionExpression: 'gsi1pk = :queue',
      ExpressionAttributeValues: { ':queue': `QUEUE#${queue}` },
      Limit: limit,
      ...(from !== null && { ExclusiveStartKey: from }),
    }),
  );
  return {
    work: (page.Items ?? []).map((item) => workItem.parse(item)),
    next: page.LastEvaluatedKey ?? null,
  };
};

/** All work in a queue up to a limit, with whether there is more. */
export const listWholeQueue = async (
  records: Records,
  queue: QueueId,
  most: number,
): Promise<{ work: WorkItem[]; more: boolean }> => {
  const work: WorkItem[] = [];
  let from: QueuePage['next'] = null;
  do {
    const page: QueuePage = await listQueue(records, queue, Math.min(most - work.length, 250), from);
    work.push(...page.work);
    from = page.next;
  } while (from !== null && work.length < most);
  return { work, more: from !== null };
};
