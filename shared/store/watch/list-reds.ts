import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { QueueId } from '../../domain/queues.ts';
import { rankOf } from '../../domain/rating/level.ts';
import { type WorkItem, workItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { TABLE } from '../table.ts';

/** The reds of a queue in its order, up to a limit. They stand first in the index, so nothing else is read. */
export const listReds = async (
  { client, table }: Records,
  queue: QueueId,
  most: number,
): Promise<WorkItem[]> => {
  const reds: WorkItem[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: TABLE.index.name,
        KeyConditionExpression: 'gsi1pk = :queue AND begins_with(gsi1sk, :red)',
        ExpressionAttributeValues: { ':queue': `QUEUE#${queue}`, ':red': `${rankOf('red')}#` },
        Limit: most - reds.length,
        ExclusiveStartKey: from,
      }),
    );
    reds.push(...(page.Items ?? []).map((item) => workItem.parse(item)));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && reds.length < most);
  return reds;
};
