import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createHandler as notifyHandler } from '../../functions/notify/handler.ts';
import type { Message } from '../../functions/notify/message.ts';
import { createHandler as redriveHandler } from '../../functions/notify/redrive/handler.ts';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import { silentLog } from '../../infra/local/log.ts';
import { deadLettersInMemory } from '../../infra/local/stream-reader/dead-letters.ts';
import { type StreamReader, startStreamReader } from '../../infra/local/stream-reader.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { type FrontDoor, openFrontDoor, SECRET, TUESDAY } from '../support/front-door.ts';
import { amber, red } from '../support/referrals.ts';
import { everything } from '../support/stored.ts';

/** As declared in infra/functions/scheduled.ts. */
const REDRIVE_MINUTES = 5;
const OUTAGE_MINUTES = 60;
const REFERRALS = 24;

const streams = new DynamoDBStreamsClient({
  endpoint: inject('dynamodbEndpoint'),
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const deadLetters = deadLettersInMemory();
let door: FrontDoor;
let reader: StreamReader;
let isUp = false;
let refusals = 0;
const sent: Message[] = [];
const references: string[] = [];

const wiring = () => ({
  settings: EXAMPLESHIRE,
  records: door.records,
  matchingSecret: async () => SECRET,
  codesSecret: async () => SECRET.secret,
  baseUrl: 'https://front-door.example',
  now: () => door.clock.now(),
  log: () => undefined,
  send: async (message: Message) => {
    if (!isUp) {
      refusals += 1;
      throw new Error('Notify is away');
    }
    sent.push(message);
  },
});
const at = (minutes: number): string => new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();
const redrive = () => redriveHandler(wiring())({}, lambdaContext('redrive-outbox', 'test', 120_000));
const waiting = async () => (await everything(door.records)).filter((item) => item['gsi1pk'] === 'OUTBOX');

/** An hour in which referrals arrive and the sweeper comes round as it does, while nothing can be sent. */
beforeAll(async () => {
  door = await openFrontDoor({ stream: true });
  const notify = notifyHandler(wiring());
  reader = await startStreamReader({
    client: streams,
    streamArn: door.records.streamArn,
    handler: (event) => notify(event, lambdaContext('notify', 'test')),
    log: silentLog,
    pollMs: 20,
    givesUp: { name: 'notify', retries: 2, deadLetters, longestWaitMs: 50 },
  });
  const partner = door.as('partner');
  const each = REFERRALS / (OUTAGE_MINUTES / REDRIVE_MINUTES);
  for (let minute = 0; minute < OUTAGE_MINUTES; minute += REDRIVE_MINUTES) {
    door.clock.set(at(minute));
    for (let sending = 0; sending < each; sending += 1) {
      references.push(await partner.sent(sending % 4 === 0 ? red() : amber()));
    }
    await redrive();
  }
});
afterAll(async () => {
  await reader.close();
  await door.close();
  streams.destroy();
});

describe('an hour without GOV.UK Notify', () => {
  it('sends nothing, loses nothing, and raises the alarm of the dead letters', async () => {
    expect(references).toHaveLength(REFERRALS);
    expect(sent).toEqual([]);
    expect(refusals).toBeGreaterThan(REFERRALS);
    await expect.poll(() => deadLetters.visible('notify'), { timeout: 10_000 }).toBeGreaterThan(0);
    const receipts = (await waiting()).filter(({ kind }) => kind === 'receipt');
    expect(receipts.map(({ reference }) => String(reference)).toSorted()).toEqual(references.toSorted());
  });

  it('is made up for afterwards: every receipt and alert is sent, once', async () => {
    // The stream has given up on the last of them: from here on it is the sweeper's.
    for (let before = -1; before !== refusals; await sleep(500)) before = refusals;
    isUp = true;
    for (let round = 0; round < 4; round += 1) {
      door.clock.set(at(OUTAGE_MINUTES + round * REDRIVE_MINUTES));
      await redrive();
    }
    const of = (template: string) =>
      sent
        .filter((each) => each.template === template)
        .map(({ personalisation }) => personalisation.reference);
    expect(of('receipt').toSorted()).toEqual(references.toSorted());
    expect(new Set(of('red-alert')).size).toBe(of('red-alert').length);
    expect(of('red-alert').length).toBeGreaterThan(0);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
    expect((await waiting()).filter(({ kind }) => kind === 'receipt')).toEqual([]);
  });
});
