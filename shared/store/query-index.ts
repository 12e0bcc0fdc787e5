import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Records } from './records.ts';
import { TABLE } from './table.ts';

/** Which items of the index: a condition on `gsi1pk` and `gsi1sk`, and the values that it names. */
export interface InIndex {
  readonly where: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Items of the index in the order of their sort keys, up to a limit; `more`: there are others beyond it. */
export const queryIndex = async (
  { client, table }: Records,
  { where, values }: InIndex,
  most: number,
): Promise<{ items: Record<string, unknown>[]; more: boolean }> => {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: TABLE.index.name,
        KeyConditionExpression: where,
        ExpressionAttributeValues: values,
        Limit: most - items.length,
        ExclusiveStartKey: from,
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && items.length < most);
  return { items, more: from !== undefined };
};
