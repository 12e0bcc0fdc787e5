import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../records.ts';
import { placeInFollowUps, placeInWrittenForms, TABLE } from '../table.ts';

/** What of calls has its time: written forms that are awaited, and dates on which somebody looks again. */
export type OfCalls = 'written-forms' | 'follow-ups';

const PARTITIONS: Readonly<Record<OfCalls, string>> = {
  'written-forms': placeInWrittenForms('', '').gsi1pk,
  'follow-ups': placeInFollowUps('', '').gsi1pk,
};

/** References whose time has come by an instant, the earliest first, up to a limit. Nothing else is read. */
export const listDue = async (
  { client, table }: Records,
  what: OfCalls,
  now: string,
  most: number,
): Promise<string[]> => {
  const references: string[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: TABLE.index.name,
        // The instant itself is due: what follows it in a place begins with #.
        KeyConditionExpression: 'gsi1pk = :what AND gsi1sk < :after',
        ExpressionAttributeValues: { ':what': PARTITIONS[what], ':after': `${now}$` },
        Limit: most - references.length,
        ExclusiveStartKey: from,
      }),
    );
    references.push(...(page.Items ?? []).map((item) => String(item['reference'])));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && references.length < most);
  return references;
};
