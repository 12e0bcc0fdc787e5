import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../records.ts';

type Item = Record<string, unknown>;
/** Where a page ends, and the next begins. */
export type Place = Readonly<Record<string, unknown>>;

/** What of the table is wanted, in the words of DynamoDB. */
export interface Wanted {
  readonly filter: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Goes through the whole table, page by page, for the few commands that must. Never in answer to a request.
 * @param from where an earlier run ended
 * @param items most items looked at for one page; as many as DynamoDB gives where nothing is said
 */
export async function* pagesOf(
  { client, table }: Records,
  { filter, values }: Wanted,
  from?: Place | undefined,
  items?: number | undefined,
): AsyncGenerator<{ items: Item[]; end: Place | undefined }> {
  let start = from;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: filter,
        ExpressionAttributeValues: values,
        ProjectionExpression: 'pk, sk, #reference, caseId',
        ExpressionAttributeNames: { '#reference': 'reference' },
        ConsistentRead: true,
        Limit: items,
        ExclusiveStartKey: start,
      }),
    );
    start = page.LastEvaluatedKey;
    yield { items: page.Items ?? [], end: start };
  } while (start !== undefined);
}
