import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import type { WrittenEvent } from './kept.ts';

/** Every event of the audit as it was written, page by page: for the one command that must, never for a request. */
export async function* everyEvent({ client, table }: Records): AsyncGenerator<readonly WrittenEvent[]> {
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      FilterExpression: 'begins_with(pk, :events)',
      ExpressionAttributeValues: { ':events': keys.audit('') },
      ConsistentRead: true,
    },
  );
  for await (const { Items = [] } of pages)
    yield Items.map((item) => ({ ...item, pk: String(item['pk']), sk: String(item['sk']) }));
}
