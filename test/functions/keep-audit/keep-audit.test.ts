import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createHandler as countHandler } from '../../../functions/count-contacts/handler.ts';
import { createHandler as keepHandler } from '../../../functions/keep-audit/handler.ts';
import { auditInMemory } from '../../../infra/local/audit-objects.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { localQueue } from '../../../infra/local/queue.ts';
import { type StreamReader, startStreamReader } from '../../../infra/local/stream-reader.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { chainOf, looksAt, staffSubject } from '../../../shared/store/audit/chain.ts';
import { keptChainFault, objectOf, objectsOf } from '../../../shared/store/audit/kept.ts';
import { workIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { amber } from '../../support/referrals.ts';
import { everything, type StoredItem } from '../../support/stored.ts';

let door: FrontDoor;
let reader: StreamReader;
const streams = new DynamoDBStreamsClient({
  endpoint: inject('dynamodbEndpoint'),
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const bucket = auditInMemory();
const log = () => {};
const keepAudit = keepHandler({ putOnce: bucket.putOnce, log });
const queue = localQueue((event) => keepAudit(event, lambdaContext('keep-audit', 'test')));

beforeAll(async () => {
  door = await openFrontDoor({ stream: true });
  const count = countHandler({
    settings: EXAMPLESHIRE,
    records: door.records,
    handOn: async (events) => queue.send(events.map((event) => JSON.stringify(event))),
    log,
  });
  reader = await startStreamReader({
    client: streams,
    streamArn: door.records.streamArn,
    handler: async (event) => count(event, lambdaContext('count-contacts', 'test')),
    log: silentLog,
    pollMs: 20,
    from: 'TRIM_HORIZON',
  });
});
afterAll(async () => {
  await reader.close();
  await door.close();
  streams.destroy();
});

const auditItems = async (): Promise<StoredItem[]> =>
  (await everything(door.records)).filter(({ pk }) => pk.startsWith('AUDIT#'));

/** Waits until the bucket holds as many events as the table. */
const kept = async (): Promise<ReadonlyMap<string, string>> => {
  const items = await auditItems();
  await vi.waitFor(() => expect(bucket.objects.size).toBeGreaterThanOrEqual(items.length), {
    timeout: 15_000,
    interval: 50,
  });
  await queue.empty();
  return bucket.objects;
};

/** The chain of one subject, from the bucket alone and in the order of its keys. */
const chainIn = (objects: ReadonlyMap<string, string>, subject: string): string[] =>
  [...objects]
    .filter(([key]) => key.startsWith(objectsOf(subject)))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, body]) => body);

const aReferral = async (): Promise<string> => {
  const [partner, worker] = [door.as('partner'), door.as('social-worker')];
  const reference = await partner.sent(amber());
  await partner.status(reference);
  const { id } = workIn(await worker.pull('mash'));
  await worker.rate(id, { contact: 1, level: 'yellow', reason: 'A second account' });
  await worker.decide(id, { contact: 1, outcome: 'early-help', rationale: 'r', impactOnChild: 'i' });
  await door.as('screener').queues();
  return reference;
};

describe('the audit in its bucket', () => {
  it('holds every event of the table as it was written', async () => {
    await aReferral();
    const objects = await kept();
    for (const item of await auditItems()) {
      const { key } = objectOf(item);
      expect(JSON.parse(objects.get(key) ?? 'null')).toEqual(item);
    }
  }, 30_000);

  it('has chains that are worked out anew from its objects alone', async () => {
    const reference = await aReferral();
    const objects = await kept();
    const screener = staffSubject(door.person('screener').id);
    for (const subject of [reference, looksAt(reference), screener]) {
      const bodies = chainIn(objects, subject);
      const chain = await chainOf(door.records, subject);
      expect(bodies.length).toBeGreaterThan(0);
      expect(bodies.map((body) => JSON.parse(body))).toEqual(chain);
      expect(keptChainFault(bodies, chain)).toBeNull();
      expect(keptChainFault(bodies.slice(0, -1), chain)).toEqual({ number: chain.length, why: 'missing' });
      if (bodies.length > 2)
        expect(keptChainFault(bodies.toSpliced(1, 1))).toEqual({ number: 2, why: 'missing' });
    }
  }, 30_000);

  it('keeps what an event was beside what somebody made of it in the table', async () => {
    const reference = await aReferral();
    await kept();
    const chain = await chainOf(door.records, reference);
    const [, second] = chain;
    await door.records.client.send(
      new PutCommand({
        TableName: door.records.table,
        Item: { ...second, by: { id: 'x', name: 'Somebody else', role: 'manager' } },
      }),
    );
    const before = objectOf(second ?? { pk: '', sk: '' });
    const both = () => expect(chainIn(bucket.objects, reference)).toHaveLength(chain.length + 1);
    await vi.waitFor(both, { timeout: 15_000 });
    expect(bucket.objects.get(before.key)).toBe(before.body);
    expect(keptChainFault(chainIn(bucket.objects, reference))).toMatchObject({ why: 'changed' });
  }, 30_000);

  it('names nobody in the keys of its objects', async () => {
    await aReferral();
    const keys = [...(await kept()).keys()].join('\n');
    for (const person of [door.person('social-worker'), door.person('partner'), door.person('screener')]) {
      expect(keys).not.toContain(person.id);
      expect(keys).not.toContain(person.name);
    }
    for (const key of keys.split('\n')) expect(key).toMatch(/^events\/[\w.-]+\/\d{9}-[\w-]{43}\.json$/);
  }, 30_000);
});
