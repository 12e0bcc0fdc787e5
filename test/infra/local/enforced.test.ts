import {
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../../infra/functions.ts';
import { enforced } from '../../../infra/local/enforced.ts';
import { RECORDS } from '../../../infra/rights/partitions.ts';
import { openRecords } from '../../support/front-door.ts';

type Opened = Awaited<ReturnType<typeof openRecords>>;

let records: Opened;

beforeAll(async () => {
  records = await openRecords();
});
afterAll(() => records.client.destroy());

const clientOf = (declared: (typeof FUNCTIONS)[number]) =>
  enforced(records.client, declared, { records: records.table, drafts: records.drafts.table });
const named = (name: string) => {
  const declared = FUNCTIONS.find((each) => each.name === name);
  if (declared === undefined) throw new Error(`no ${name}`);
  return clientOf(declared);
};
const refused = expect.objectContaining({
  name: 'AccessDeniedException',
  $fault: 'client',
  message: expect.stringContaining('is not authorized to perform: dynamodb:'),
});

describe('each function', () => {
  test.each(FUNCTIONS)('$name can read no table from end to end', async (declared) => {
    const client = clientOf(declared);
    for (const TableName of [records.table, records.drafts.table])
      await expect(client.send(new ScanCommand({ TableName }))).rejects.toEqual(refused);
  });

  test.each(FUNCTIONS)('$name can change no event of the audit', async (declared) => {
    const client = clientOf(declared);
    for (const family of [RECORDS.audit, RECORDS.childAudit]) {
      const change = {
        Key: { pk: family.replace('*', 'x'), sk: '000000001' },
        UpdateExpression: 'SET at = :at',
      };
      const update = new UpdateCommand({ TableName: records.table, ...change });
      await expect(client.send(update)).rejects.toEqual(refused);
    }
  });

  test.each(FUNCTIONS)('$name is refused every partition that it does not name', async (declared) => {
    const client = clientOf(declared);
    const named = declared.tables.flatMap(({ table, partitions }) =>
      table === 'records' ? Object.keys(partitions) : [],
    );
    for (const family of Object.values(RECORDS).filter((each) => !named.includes(each))) {
      const query = new QueryCommand({
        TableName: records.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': family.replace('*', 'x') },
      });
      await expect(client.send(query)).rejects.toEqual(refused);
    }
  });

  test.each(FUNCTIONS)('$name is refused another’s table', async (declared) => {
    const get = new GetCommand({ TableName: 'of-somebody-else', Key: { pk: 'OUTBOX#x', sk: 'EVENT' } });
    await expect(clientOf(declared).send(get)).rejects.toEqual(refused);
  });
});

describe('a refusal', () => {
  test('of one item of a transaction refuses all of it, and nothing is written', async () => {
    const put = (pk: string) => ({ Put: { TableName: records.table, Item: { pk, sk: 'EVENT' } } });
    const both = new TransactWriteCommand({ TransactItems: [put('OUTBOX#x'), put('REFERRAL#x')] });
    await expect(named('daily-report').send(both)).rejects.toEqual(refused);
    const { Item } = await records.client.send(
      new GetCommand({ TableName: records.table, Key: { pk: 'OUTBOX#x', sk: 'EVENT' } }),
    );
    expect(Item).toBeUndefined();
  });

  test('says which family of partitions it is about, and no more of the key', async () => {
    const get = new GetCommand({ TableName: records.table, Key: { pk: 'REFERRAL#EX-1234', sk: 'FORM' } });
    const error = await named('submit-referral')
      .send(get)
      .catch((reason: unknown) => reason);
    expect(error).toEqual(refused);
    expect(String(error)).toContain('(REFERRAL)');
    expect(String(error)).not.toContain('EX-1234');
  });
});

test('what a function may do goes through', async () => {
  const item = { pk: 'OUTBOX#y', sk: 'EVENT', kind: 'receipt' };
  await named('submit-referral').send(new PutCommand({ TableName: records.table, Item: item }));
  const { Item } = await named('notify').send(
    new GetCommand({ TableName: records.table, Key: { pk: item.pk, sk: item.sk } }),
  );
  expect(Item).toEqual(item);
});
