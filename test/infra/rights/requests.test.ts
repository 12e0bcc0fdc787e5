import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { requestsOf } from '../../../infra/rights/requests.ts';

const table = { TableName: 'records' };
const key = { pk: 'A#1', sk: 'B' };
const asks = (action: string, ...leadingKeys: string[]) => ({ action, table: 'records', leadingKeys });

test('a call about one item asks for its action on that item’s partition', () => {
  expect(requestsOf(new GetCommand({ ...table, Key: key }))).toEqual([asks('GetItem', 'A#1')]);
  expect(requestsOf(new PutCommand({ ...table, Item: { ...key, words: 1 } }))).toEqual([
    asks('PutItem', 'A#1'),
  ]);
  expect(requestsOf(new UpdateCommand({ ...table, Key: key }))).toEqual([asks('UpdateItem', 'A#1')]);
  expect(requestsOf(new DeleteCommand({ ...table, Key: key }))).toEqual([asks('DeleteItem', 'A#1')]);
});

test('a transaction or a batch asks for each of its items', () => {
  const written = new TransactWriteCommand({
    TransactItems: [
      { Put: { ...table, Item: { pk: 'A#1', sk: '' } } },
      { Update: { ...table, Key: { pk: 'B#2', sk: '' }, UpdateExpression: 'SET x = :x' } },
      { Delete: { ...table, Key: { pk: 'C#3', sk: '' } } },
      { ConditionCheck: { ...table, Key: { pk: 'D#4', sk: '' }, ConditionExpression: 'a = b' } },
    ],
  });
  expect(requestsOf(written)).toEqual([
    asks('PutItem', 'A#1'),
    asks('UpdateItem', 'B#2'),
    asks('DeleteItem', 'C#3'),
    asks('ConditionCheckItem', 'D#4'),
  ]);
  const read = new TransactGetCommand({ TransactItems: [{ Get: { ...table, Key: key } }] });
  expect(requestsOf(read)).toEqual([asks('GetItem', 'A#1')]);
  const batch = new BatchGetCommand({ RequestItems: { records: { Keys: [key, { pk: 'B#2', sk: '' }] } } });
  expect(requestsOf(batch)).toEqual([asks('BatchGetItem', 'A#1'), asks('BatchGetItem', 'B#2')]);
});

test('a query asks for the partition that its condition names, under whatever name', () => {
  const values = { ':a': 'A#1', ':b': 'B' };
  const query = (KeyConditionExpression: string, more = {}) =>
    requestsOf(
      new QueryCommand({ ...table, KeyConditionExpression, ExpressionAttributeValues: values, ...more }),
    );
  expect(query('pk = :a AND begins_with(sk, :b)')).toEqual([asks('Query', 'A#1')]);
  expect(query('sk = :b AND pk=:a')).toEqual([asks('Query', 'A#1')]);
  expect(query('#p = :a', { ExpressionAttributeNames: { '#p': 'pk' } })).toEqual([asks('Query', 'A#1')]);
  expect(query('gsi1pk = :a', { IndexName: 'queue' })).toEqual([{ ...asks('Query', 'A#1'), index: 'queue' }]);
});

test('a query of which no partition can be read names none', () => {
  const query = new QueryCommand({ ...table, KeyConditionExpression: 'sk = :b', IndexName: 'queue' });
  expect(requestsOf(query)).toEqual([{ ...asks('Query'), index: 'queue' }]);
});

test('what no function may ever send is nothing that could be allowed', () => {
  expect(requestsOf(new ScanCommand(table))).toBeNull();
  expect(requestsOf(new BatchWriteCommand({ RequestItems: {} }))).toBeNull();
});
