import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type RetentionRun, retentionRun } from '../items/retention-run.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** What the last dry run found, or null where there was none. */
export const readLastRun = async ({ client, table }: Records): Promise<RetentionRun | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.retentionRun(), ConsistentRead: true }),
  );
  return Item === undefined ? null : retentionRun.parse(Item);
};

/** Keeps what a dry run found, for managers to see. */
export const keepRun = async (
  { client, table }: Records,
  run: Omit<RetentionRun, 'pk' | 'sk'>,
): Promise<void> => {
  const item: RetentionRun = { pk: 'RETENTION', sk: 'LAST', ...run };
  await client.send(new PutCommand({ TableName: table, Item: item }));
};

/** Notes beside a dry run that its list was carried out; nothing where there was another since. */
export const noteCarriedOut = async (
  { client, table }: Records,
  list: string,
  deleted: NonNullable<RetentionRun['deleted']>,
): Promise<void> => {
  try {
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: keys.retentionRun(),
        UpdateExpression: 'SET deleted = :deleted',
        ConditionExpression: '#list = :list',
        ExpressionAttributeNames: { '#list': 'list' },
        ExpressionAttributeValues: { ':deleted': deleted, ':list': list },
      }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
  }
};
