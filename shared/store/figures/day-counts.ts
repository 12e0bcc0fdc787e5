import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** What was counted on one day, by the words of `countedOf`. */
export interface DayCounts {
  readonly day: string;
  readonly counts: Readonly<Record<string, number>>;
}

const dayItem = z.object({ pk: z.string(), sk: z.string() }).catchall(z.number());

/** The counts of some days on which anything happened, in their order. One item a day, however many contacts. */
export const readDayCounts = async (
  { client, table }: Records,
  from: string,
  to: string,
): Promise<DayCounts[]> => {
  const days: DayCounts[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': keys.dayCounts('').pk, ':from': from, ':to': to },
        ExclusiveStartKey: after,
      }),
    );
    for (const item of page.Items ?? []) {
      const { pk: _pk, sk: day, ...counts } = dayItem.parse(item);
      days.push({ day, counts });
    }
    after = page.LastEvaluatedKey;
  } while (after !== undefined);
  return days;
};
