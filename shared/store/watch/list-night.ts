import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type WorkItem, workItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { placeInNight, TABLE } from '../table.ts';

/** What the Emergency Duty Team finished or handed back between two instants, oldest first, up to a limit. */
export const listNight = async (
  { client, table }: Records,
  { from, to }: { readonly from: string; readonly to: string },
  most: number,
): Promise<{ work: WorkItem[]; more: boolean }> => {
  const work: WorkItem[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: TABLE.index.name,
        KeyConditionExpression: 'gsi1pk = :night AND gsi1sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':night': placeInNight('', '').gsi1pk,
          // A sort key may not be empty; every instant sorts after a zero.
          ':from': from === '' ? '0' : from,
          // Past every reference of that very instant.
          ':to': `${to}#~`,
        },
        Limit: most - work.length,
        ExclusiveStartKey: start,
      }),
    );
    work.push(...(page.Items ?? []).map((item) => workItem.parse(item)));
    start = page.LastEvaluatedKey;
  } while (start !== undefined && work.length < most);
  return { work, more: start !== undefined };
};
