import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentLog } from '../../../infra/local/log.ts';
import { stillToDo } from '../../../infra/local/stream-reader/deliver.ts';
import { type StreamReader, startStreamReader } from '../../../infra/local/stream-reader.ts';

const client = new DynamoDBStreamsClient({ region: 'eu-west-2' });
const stream = mockClient(client);
let reader: StreamReader | undefined;
let seen: (string | undefined)[];

beforeEach(() => {
  stream.reset();
  seen = [];
});
afterEach(async () => reader?.close());

const record = (number: string) => ({
  eventName: 'INSERT' as const,
  dynamodb: { SequenceNumber: number, Keys: { id: { S: number } } },
});
const start = async (from: 'LATEST' | 'TRIM_HORIZON' = 'TRIM_HORIZON') => {
  reader = await startStreamReader({
    client,
    streamArn: 'arn:stream',
    from,
    handler: async ({ Records }) =>
      void seen.push(...Records.map(({ dynamodb }) => dynamodb?.SequenceNumber)),
    log: silentLog,
    pollMs: 5,
  });
};
const shards = (...list: { ShardId: string; ParentShardId?: string; ended?: boolean }[]) =>
  stream.on(DescribeStreamCommand).resolves({
    StreamDescription: {
      Shards: list.map(({ ended, ...shard }) => ({
        ...shard,
        SequenceNumberRange: { StartingSequenceNumber: '1', ...(ended ? { EndingSequenceNumber: '9' } : {}) },
      })),
    },
  });
const quiet = { Records: [], NextShardIterator: 'quiet' };

test('a place that has expired is found again after the last change seen', async () => {
  shards({ ShardId: 'one' });
  stream.on(GetShardIteratorCommand).resolves({ ShardIterator: 'first' });
  stream
    .on(GetShardIteratorCommand, { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: '1' })
    .resolves({ ShardIterator: 'again' });
  stream
    .on(GetRecordsCommand, { ShardIterator: 'first' })
    .resolves({ Records: [record('1')], NextShardIterator: 'old' });
  stream
    .on(GetRecordsCommand, { ShardIterator: 'old' })
    .rejects(new ExpiredIteratorException({ message: 'expired', $metadata: {} }));
  stream
    .on(GetRecordsCommand, { ShardIterator: 'again' })
    .resolves({ Records: [record('2')], NextShardIterator: 'quiet' });
  stream.on(GetRecordsCommand, { ShardIterator: 'quiet' }).resolves(quiet);
  await start();
  await vi.waitFor(() => expect(seen).toEqual(['1', '2']));
});

test('a place that was trimmed away is found again at the oldest change kept', async () => {
  shards({ ShardId: 'one' });
  stream.on(GetShardIteratorCommand).resolves({ ShardIterator: 'lost' });
  stream
    .on(GetShardIteratorCommand, { ShardIteratorType: 'TRIM_HORIZON' })
    .resolves({ ShardIterator: 'oldest' });
  stream
    .on(GetRecordsCommand, { ShardIterator: 'lost' })
    .rejects(new TrimmedDataAccessException({ message: 'trimmed', $metadata: {} }));
  stream
    .on(GetRecordsCommand, { ShardIterator: 'oldest' })
    .resolves({ Records: [record('5')], NextShardIterator: 'quiet' });
  stream.on(GetRecordsCommand, { ShardIterator: 'quiet' }).resolves(quiet);
  await start('LATEST');
  await vi.waitFor(() => expect(seen).toEqual(['5']));
});

test('a parent is read to its end before its child', async () => {
  shards({ ShardId: 'child', ParentShardId: 'parent' }, { ShardId: 'parent', ended: true });
  for (const id of ['parent', 'child'])
    stream.on(GetShardIteratorCommand, { ShardId: id }).resolves({ ShardIterator: id });
  stream.on(GetRecordsCommand, { ShardIterator: 'parent' }).resolves({ Records: [record('1')] });
  stream
    .on(GetRecordsCommand, { ShardIterator: 'child' })
    .resolves({ Records: [record('2')], NextShardIterator: 'quiet' });
  stream.on(GetRecordsCommand, { ShardIterator: 'quiet' }).resolves(quiet);
  await start();
  await vi.waitFor(() => expect(seen).toEqual(['1', '2']), { timeout: 4000 });
});

test('a database that does not answer for a while loses nothing', async () => {
  shards({ ShardId: 'one' });
  stream.on(GetShardIteratorCommand).resolves({ ShardIterator: 'first' });
  stream
    .on(GetRecordsCommand, { ShardIterator: 'first' })
    .rejectsOnce(new Error('ECONNREFUSED'))
    .resolves({ Records: [record('1')], NextShardIterator: 'quiet' });
  stream.on(GetRecordsCommand, { ShardIterator: 'quiet' }).resolves(quiet);
  await start();
  await vi.waitFor(() => expect(seen).toEqual(['1']), { timeout: 4000 });
});

test('a report that names no change of the batch fails all of it, as in Lambda', () => {
  const records = [record('1'), record('2')];
  expect(stillToDo(records, { batchItemFailures: [{ itemIdentifier: 'unknown' }] })).toEqual(records);
  expect(stillToDo(records, { batchItemFailures: [{ itemIdentifier: '' }] })).toEqual(records);
  expect(
    stillToDo(records, { batchItemFailures: [{ itemIdentifier: '2' }, { itemIdentifier: '1' }] }),
  ).toEqual(records);
  expect(stillToDo(records, { batchItemFailures: [] })).toEqual([]);
});
