import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { silentLog } from '../../../infra/local/log.ts';
import type { StreamHandler } from '../../../infra/local/stream-reader/deliver.ts';
import { type StreamReader, startStreamReader } from '../../../infra/local/stream-reader.ts';

const settings = {
  endpoint: inject('dynamodbEndpoint'),
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};
const database = new DynamoDBClient(settings);
const client = new DynamoDBStreamsClient(settings);
afterAll(() => {
  database.destroy();
  client.destroy();
});

let table: string;
let streamArn: string;
let reader: StreamReader | undefined;

beforeEach(async () => {
  table = `stream-${randomUUID()}`;
  const { TableDescription } = await database.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  streamArn = TableDescription?.LatestStreamArn ?? '';
});
afterEach(async () => reader?.close());

const put = (id: string, more: PutItemCommand['input']['Item'] = {}) =>
  database.send(new PutItemCommand({ TableName: table, Item: { id: { S: id }, ...more } }));
const start = async (handler: StreamHandler, from?: 'LATEST' | 'TRIM_HORIZON') => {
  reader = await startStreamReader({ client, streamArn, handler, log: silentLog, pollMs: 20, from });
  return reader;
};
const idOf = (record: DynamoDBRecord) => record.dynamodb?.Keys?.['id']?.S ?? '';
const numberOf = (record: DynamoDBRecord) => record.dynamodb?.SequenceNumber ?? '';
const until = (check: () => void) => vi.waitFor(check, { timeout: 8000, interval: 20 });

describe('the stream reader', () => {
  test('hands over inserts, changes and removals in order, as Lambda would', async () => {
    const seen: DynamoDBRecord[] = [];
    await start(async ({ Records }) => void seen.push(...Records));
    const more = { list: { L: [{ N: '1' }, { NULL: true }] }, empty: { M: {} } };
    await put('a', { data: { B: new Uint8Array([1, 2]) }, ...more });
    await put('a', { done: { BOOL: true } });
    await database.send(new DeleteItemCommand({ TableName: table, Key: { id: { S: 'a' } } }));
    await until(() => expect(seen).toHaveLength(3));
    expect(seen.map(({ eventName }) => eventName)).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
    expect(seen[0]).toMatchObject({
      eventSource: 'aws:dynamodb',
      eventSourceARN: streamArn,
      dynamodb: {
        Keys: { id: { S: 'a' } },
        NewImage: { id: { S: 'a' }, data: { B: 'AQI=' }, ...more },
        SequenceNumber: expect.stringMatching(/^\d+$/),
        ApproximateCreationDateTime: expect.any(Number),
      },
    });
    expect(seen[1]?.dynamodb?.OldImage?.['data']).toEqual({ B: 'AQI=' });
    expect(seen[2]?.dynamodb?.NewImage).toBeUndefined();
    expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
  });

  test('leaves out what was written before it started, unless asked for it', async () => {
    await put('before');
    const [late, all]: [string[], string[]] = [[], []];
    const other = await start(async ({ Records }) => void late.push(...Records.map(idOf)));
    await put('after');
    await until(() => expect(late).toEqual(['after']));
    await other.close();
    await start(async ({ Records }) => void all.push(...Records.map(idOf)), 'TRIM_HORIZON');
    await until(() => expect(all).toEqual(['before', 'after']));
  });

  test('goes on from the change that failed, and repeats none before it', async () => {
    for (const id of ['a', 'b', 'c']) await put(id);
    const calls: string[][] = [];
    await start(async ({ Records }) => {
      calls.push(Records.map(idOf));
      const failed = calls.length === 1 ? Records.filter((record) => idOf(record) === 'b') : [];
      return { batchItemFailures: failed.map((record) => ({ itemIdentifier: numberOf(record) })) };
    }, 'TRIM_HORIZON');
    await until(() =>
      expect(calls).toEqual([
        ['a', 'b', 'c'],
        ['b', 'c'],
      ]),
    );
  });

  test('hands a whole batch over again after the function threw', async () => {
    await put('a');
    let calls = 0;
    const done: string[] = [];
    await start(async ({ Records }) => {
      calls += 1;
      if (calls < 3) throw new Error('not yet');
      done.push(...Records.map(idOf));
    }, 'TRIM_HORIZON');
    await until(() => expect(done).toEqual(['a']));
    await put('b');
    await until(() => expect(done).toEqual(['a', 'b']));
  });

  test('loses nothing of many writes at once', async () => {
    const seen = new Set<string>();
    await start(async ({ Records }) => Records.forEach((record) => void seen.add(idOf(record))));
    await Promise.all(Array.from({ length: 250 }, (_, place) => put(`item-${place}`)));
    await until(() => expect(seen.size).toBe(250));
  });

  test('stops within a second, even while the function is at work', async () => {
    let working = false;
    const open = await start(async () => {
      working = true;
      await sleep(5000, undefined, { ref: false });
    });
    await put('a');
    await until(() => expect(working).toBe(true));
    const before = performance.now();
    await open.close();
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
