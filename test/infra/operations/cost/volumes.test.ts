import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demonstrationContacts } from '../../../../infra/local/demonstration/prior-contacts.ts';
import { lambdaContext } from '../../../../infra/local/gateway/lambda-context.ts';
import { silentLog } from '../../../../infra/local/log.ts';
import { startStreamReader } from '../../../../infra/local/stream-reader.ts';
import {
  CONTACTS_PER_REFERRAL,
  FOLLOWS,
  LEFT_BEHIND,
  PAGES,
  RUNS,
  STEPS,
} from '../../../../infra/operations/cost/volumes.ts';
import { stops } from '../../../../web-form/referral/questions/order.ts';
import { PERSON_SETS } from '../../../../web-form/referral/questions/person-sets.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../../support/front-door.ts';
import { amber } from '../../../support/referrals.ts';
import { everything } from '../../../support/stored.ts';
import { type Consumed, countConsumed } from './consumed.ts';

const REFERRALS = 6;
const DECISION = {
  contact: 1,
  outcome: 'early-help',
  rationale: 'They agree to it.',
  impactOnChild: 'She has breakfast.',
} as const;

let door: FrontDoor;
const measured: Record<string, Consumed> = {};

/** Sends, works and decides a few referrals, and notes what each step used of the table, for one of them. */
beforeAll(async () => {
  door = await openFrontDoor({ stream: true });
  const used = countConsumed(door.records.client);
  const note = (step: string, among = REFERRALS): void => {
    const { readUnits, writeUnits, calls } = used.take();
    measured[step] = { readUnits: readUnits / among, writeUnits: writeUnits / among, calls: calls / among };
  };
  const partner = door.as('partner');
  const worker = door.as('social-worker');
  await worker.queues();
  used.take();
  const references: string[] = [];
  for (let sent = 0; sent < REFERRALS; sent += 1) references.push(await partner.sent(amber()));
  note('send');
  for (const reference of references) await partner.status(reference);
  note('status');
  await worker.queues();
  note('queues', 1);
  await worker.queue('mash');
  note('queue', 1);
  for (const _ of references) expect((await worker.pull('mash')).status).toBe(200);
  note('pull');
  for (const reference of references) await worker.read(reference);
  note('read');
  for (const reference of references) {
    expect((await worker.rate(`${reference}.mash`, { contact: 1, level: 'amber' })).status).toBe(200);
  }
  note('rate');
  for (const reference of references) {
    expect((await worker.decide(`${reference}.mash`, DECISION)).status).toBe(200);
  }
  note('decide');
  const streams = new DynamoDBStreamsClient({
    endpoint: inject('dynamodbEndpoint'),
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  for (const [name, handler] of [
    ['notify', door.functions.notify],
    ['count-contacts', door.functions.count],
  ] as const) {
    const reader = await startStreamReader({
      client: streams,
      streamArn: door.records.streamArn,
      from: 'TRIM_HORIZON',
      pollMs: 20,
      log: silentLog,
      handler: (event) => handler(event, lambdaContext(name, 'test')),
    });
    await sleep(5_000);
    await reader.close();
  }
  streams.destroy();
  note('follows');
  await door.functions.watch({}, lambdaContext('watch-queues', 'test'));
  note('watch-queues', 1);
  await door.functions.report({}, lambdaContext('daily-report', 'test'));
  used.take();
  await door.functions.report({}, lambdaContext('daily-report', 'test'));
  note('daily-report', 1);
}, 120_000);
afterAll(() => door.close());

/** So far off that the figures would mislead. */
const near = (real: number, said: number): boolean => Math.abs(real - said) <= Math.max(2, 0.25 * said);

describe('what the model says that a step asks of the table', () => {
  const said: Readonly<Record<string, Consumed>> = { ...STEPS, follows: FOLLOWS, ...RUNS };
  it.each(Object.entries(said))('is near to what %s asks', (step, { readUnits, writeUnits, calls }) => {
    const real = measured[step] ?? { readUnits: Number.NaN, writeUnits: Number.NaN, calls: Number.NaN };
    const isNear = [
      near(real.readUnits, readUnits),
      near(real.writeUnits, writeUnits),
      near(real.calls, calls),
    ];
    expect(isNear, `${step} asks ${JSON.stringify(real)}`).toEqual([true, true, true]);
  });
});

describe('what the model says that a referral leaves behind', () => {
  it('is near to what stands in the table and in the audit, and to how many e-mails were sent', async () => {
    const items = await everything(door.records);
    const audit = items.filter(({ pk }) => pk.startsWith('AUDIT#'));
    const kilobytes = (of: readonly unknown[]): number => JSON.stringify(of).length / 1024;
    expect(near(kilobytes(items) / REFERRALS, LEFT_BEHIND.tableKilobytes)).toBe(true);
    expect(kilobytes(audit) / audit.length).toBeLessThan(LEFT_BEHIND.auditKilobytes);
    expect(door.messages()).toHaveLength(REFERRALS * LEFT_BEHIND.emails);
  });
});

describe('what the model says of forms', () => {
  it('is how many pages there are, each opened and sent, and how many children the invented ones name', () => {
    const ofChild = PERSON_SETS.child.filter(({ part }) => part !== 'worry');
    expect(PAGES.form).toBe(2 * (stops({}).length + ofChild.length));
    const forms = demonstrationContacts(TUESDAY).map(({ form }) => form);
    const people = forms.reduce((sum, { children = [] }) => sum + Math.max(1, children.length), 0);
    expect(people / forms.length).toBeCloseTo(CONTACTS_PER_REFERRAL, 1);
  });
});
