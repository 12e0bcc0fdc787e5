import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import { silentLog } from '../../infra/local/log.ts';
import { type DeadLetters, deadLettersInMemory } from '../../infra/local/stream-reader/dead-letters.ts';
import type { StreamHandler } from '../../infra/local/stream-reader/deliver.ts';
import { type StreamReader, startStreamReader } from '../../infra/local/stream-reader.ts';
import { synthesised } from '../infra/synthesised.ts';
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts';
import { amber, red } from '../support/referrals.ts';
import { about, everything } from '../support/stored.ts';

const RETRIES = 3;
/** The database of a test run is shared, and may be busy. */
const PATIENCE_MS = 40_000;
vi.setConfig({ testTimeout: 2 * PATIENCE_MS });
const READERS = ['notify', 'count-contacts'] as const;

const streams = new DynamoDBStreamsClient({
  endpoint: inject('dynamodbEndpoint'),
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
let door: FrontDoor;
let deadLetters: DeadLetters;
let readers: StreamReader[];
let references: string[];

/** An event of the outbox that no release ever wrote, and a referral that is none. */
const POISON = [
  { pk: 'OUTBOX#poison', sk: 'EVENT', id: 'poison', kind: 'unheard-of' },
  { pk: 'REFERRAL#EX-P0SN-P0SN', sk: 'FORM', reference: 7 },
  { pk: 'REFERRAL#EX-P0SN-P0SN', sk: 'CONTACT#01', reference: 7, contactId: ['none'] },
];

const put = async (Item: Record<string, unknown>): Promise<void> => {
  await door.records.client.send(new PutCommand({ TableName: door.records.table, Item }));
};

beforeAll(async () => {
  door = await openFrontDoor({ stream: true });
  deadLetters = deadLettersInMemory();
  const partner = door.as('partner');
  const before = [await partner.sent(red()), await partner.sent(amber())];
  for (const item of POISON) await put(item);
  const after = [await partner.sent(red()), await partner.sent(amber())];
  references = [...before, ...after];
  const { notify, count } = door.functions;
  const handlers: Record<(typeof READERS)[number], StreamHandler> = {
    notify: (event) => notify(event, lambdaContext('notify', 'test')),
    'count-contacts': (event) => count(event, lambdaContext('count-contacts', 'test')),
  };
  // All of it lies in the stream by now: the poison is in the middle of a batch.
  readers = await Promise.all(
    READERS.map((name) =>
      startStreamReader({
        client: streams,
        streamArn: door.records.streamArn,
        handler: handlers[name],
        log: silentLog,
        from: 'TRIM_HORIZON',
        pollMs: 50,
        givesUp: { name, retries: RETRIES, deadLetters, longestWaitMs: 200 },
      }),
    ),
  );
});
afterAll(async () => {
  await Promise.all(readers.map((each) => each.close()));
  await door.close();
  streams.destroy();
});

describe('events in the stream that nobody can read', () => {
  it('are among the dead letters of each reader after the last try', async () => {
    for (const name of READERS) {
      await expect.poll(() => deadLetters.visible(name), { timeout: PATIENCE_MS }).toBeGreaterThan(0);
    }
    for (const letter of deadLetters.list()) {
      expect(Object.keys(letter).toSorted()).toEqual([
        'batchSize',
        'endSequenceNumber',
        'function',
        'startSequenceNumber',
      ]);
    }
  });

  it('keep back no receipt, alert or figure of anybody else', async () => {
    const isDone = async (): Promise<boolean> => {
      const all = await everything(door.records);
      const outbox = references.flatMap((reference) =>
        about(all, reference).filter(({ pk }) => pk.startsWith('OUTBOX#')),
      );
      const facts = all.filter(({ pk, reference }) => pk.startsWith('RECEIVED#') && reference !== undefined);
      return (
        outbox.length === 6 &&
        outbox.every(({ deliveredAt }) => deliveredAt !== undefined) &&
        facts.length >= references.length
      );
    };
    await expect.poll(isDone, { timeout: PATIENCE_MS }).toBe(true);
    const sent = door.messages().map(({ template, subject = '' }) => `${template} ${subject}`);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent.filter((each) => each.startsWith('receipt')).length).toBe(references.length);
    expect(sent.filter((each) => each.startsWith('red-alert')).length).toBe(2);
  });

  it('do not stop what is written afterwards', async () => {
    const reference = await door.as('partner').sent(amber());
    const isTold = () => door.messages().some(({ subject }) => subject?.includes(reference));
    await expect.poll(isTold, { timeout: PATIENCE_MS }).toBe(true);
  });
});

describe('the alarm of each reader', () => {
  const { service } = synthesised();

  it.each(READERS)('watches how many dead letters %s has, from the first one', (name) => {
    const [[queue] = ['']] = Object.entries(service.findResources('AWS::SQS::Queue')).filter(([id]) =>
      id.toLowerCase().startsWith(name.replaceAll('-', '')),
    );
    expect(queue).not.toBe('');
    service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Namespace: 'AWS/SQS',
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Dimensions: Match.arrayWith([
        Match.objectLike({ Name: 'QueueName', Value: { 'Fn::GetAtt': [queue, 'QueueName'] } }),
      ]),
      AlarmDescription: Match.stringLikeRegexp('docs/runbooks/'),
    });
    service.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [queue, 'Arn'] } } },
    });
  });
});
