import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TABLE } from './table.ts';

const keySchema = (partition: string, sort: string): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

const recordsTable = (name: string, stream: boolean): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    TABLE.partitionKey,
    TABLE.sortKey,
    TABLE.index.partitionKey,
    TABLE.index.sortKey,
  ].map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
  KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
  GlobalSecondaryIndexes: [
    {
      IndexName: TABLE.index.name,
      KeySchema: keySchema(TABLE.index.partitionKey, TABLE.index.sortKey),
      Projection: { ProjectionType: 'ALL' },
    },
  ],
  ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } }),
});

const draftsTable = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [TABLE.partitionKey, TABLE.sortKey].map((attribute) => ({
    AttributeName: attribute,
    AttributeType: 'S',
  })),
  KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
});

const createIfAbsent = async (
  client: DynamoDBDocumentClient,
  table: CreateTableCommandInput,
): Promise<boolean> => {
  try {
    await client.send(new CreateTableCommand(table));
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: table.TableName,
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
    }),
  );
  return true;
};

/**
 * Makes the two tables on a local engine. On AWS the data stack makes them.
 *
 * `stream: false` leaves the stream out where nothing reads it: at each write DynamoDB Local looks through
 * every stream record that it has kept of any table, so that each hundred thousand make the next ones slower.
 */
export const createTables = async (
  client: DynamoDBDocumentClient,
  names: { records: string; drafts: string },
  { stream = true }: { stream?: boolean } = {},
): Promise<{ created: boolean; streamArn: string }> => {
  const created = await createIfAbsent(client, recordsTable(names.records, stream));
  await createIfAbsent(client, draftsTable(names.drafts));
  const { Table } = await client.send(new DescribeTableCommand({ TableName: names.records }));
  return { created, streamArn: Table?.LatestStreamArn ?? '' };
};

/** Makes one more table for records on a local engine, for what is restored. @throws when there is one of that name. */
export const createTable = async (client: DynamoDBDocumentClient, name: string): Promise<void> => {
  if (!(await createIfAbsent(client, recordsTable(name, true)))) {
    throw new Error(`There is a table ${name} already: restore into a new one.`);
  }
};
