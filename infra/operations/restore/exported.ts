import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type AttributeValue, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { createTable } from '../../../shared/store/create-tables.ts';
import type { Records } from '../../../shared/store/records.ts';
import type { RestoreSource } from './source.ts';

/** Puts under way at once. */
const AT_ONCE = 25;

/**
 * Writes every item of a table to a file, one a line, in DynamoDB’s own JSON. The file holds children’s records:
 * only whoever runs this may read it, and it is deleted as soon as it has been read.
 *
 * @returns how many items.
 */
export const exportTable = async ({ client, table }: Records, path: string): Promise<number> => {
  const file = await open(path, 'wx', 0o600);
  let items = 0;
  try {
    let from: Record<string, AttributeValue> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: from }),
      );
      for (const item of page.Items ?? []) await file.write(`${JSON.stringify(item)}\n`);
      items += page.Items?.length ?? 0;
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  } finally {
    await file.close();
  }
  return items;
};

/** A file that `exportTable` wrote: how a restore is rehearsed where there is no point-in-time recovery. */
export const exported = (path: string): RestoreSource => ({
  about: 'the records that were exported',
  restoreInto: async ({ client, table }) => {
    await createTable(client, table);
    const put = (line: string): Promise<unknown> =>
      client.send(new PutItemCommand({ TableName: table, Item: JSON.parse(line) }));
    let under: Promise<unknown>[] = [];
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      under.push(put(line));
      if (under.length < AT_ONCE) continue;
      await Promise.all(under);
      under = [];
    }
    await Promise.all(under);
  },
});
