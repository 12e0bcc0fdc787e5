import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Records } from './records.ts';
import { keys } from './table.ts';

const migrationItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('DONE'),
  id: z.string(),
  at: z.string(),
  counts: z.record(z.string(), z.int()),
});

/** That a change of the layout of items was carried out on this table, when, and on how many of what. */
export type MigrationItem = z.infer<typeof migrationItem>;

/** The mark of a change by its id, or null where it was never carried out to its end. */
export const readMigration = async (
  { client, table }: Records,
  id: string,
): Promise<MigrationItem | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.migration(id), ConsistentRead: true }),
  );
  return Item === undefined ? null : migrationItem.parse(Item);
};

/** Marks a change as carried out. Whoever marked it first is left standing. */
export const markMigrated = async (
  { client, table }: Records,
  id: string,
  at: string,
  counts: MigrationItem['counts'],
): Promise<void> => {
  const Item: MigrationItem = { ...keys.migration(id), sk: 'DONE', id, at, counts };
  try {
    await client.send(
      new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
  }
};
