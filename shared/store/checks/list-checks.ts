import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { hashOf } from '../canonical.ts';
import { type CheckItem, checkItem } from '../items/check.ts';
import type { Records } from '../records.ts';
import { placeInChecks, TABLE } from '../table.ts';

/** What an agency was asked and has not answered, the earliest due first, up to a limit. */
export const listOpenChecks = async (
  { client, table }: Records,
  agencyId: string,
  most: number,
): Promise<{ checks: CheckItem[]; more: boolean }> => {
  const checks: CheckItem[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: TABLE.index.name,
        KeyConditionExpression: 'gsi1pk = :agency',
        ExpressionAttributeValues: { ':agency': placeInChecks(hashOf(agencyId), '', '').gsi1pk },
        Limit: most - checks.length,
        ExclusiveStartKey: from,
      }),
    );
    checks.push(...(page.Items ?? []).map((item) => checkItem.parse(item)));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && checks.length < most);
  return { checks, more: from !== undefined };
};
