import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { firstBrokenLink } from '../../../shared/store/audit/event.ts';
import { auditOfSynthetic } from '../../../shared/store/synthetic/read-synthetic.ts';
import { queueIn, queuesIn, reportIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { red } from '../../support/referrals.ts';
import { everything, type StoredItem } from '../../support/stored.ts';
import { checkLines, checkOnce } from './checking.ts';

const CHECKS = 20;

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
  await door.as('partner').sent(red());
  return door.close;
});

const isSynthetic = ({ pk, sk }: StoredItem): boolean =>
  pk.startsWith('SYNTHETIC#') && sk.startsWith('SYNTHETIC#');

/** Everything in the table as the stream would bring it. */
const stream = (items: readonly StoredItem[]): DynamoDBStreamEvent =>
  ({
    Records: items.map((item, at) => ({
      eventID: String(at),
      eventName: 'INSERT',
      dynamodb: {
        Keys: marshall({ pk: item.pk, sk: item.sk }),
        NewImage: marshall(item, { removeUndefinedValues: true }),
        SequenceNumber: String(at + 1),
      },
    })),
  }) as DynamoDBStreamEvent; // all that is read of it

const followUp = async (items: readonly StoredItem[]): Promise<void> => {
  expect(await door.functions.notify(stream(items), lambdaContext('notify', 'test'))).toEqual({
    batchItemFailures: [],
  });
  await door.functions.count(stream(items), lambdaContext('count-contacts', 'test'));
  await door.functions.auditQueue.empty();
};

const runSchedule = async (): Promise<void> => {
  await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test'));
  await door.functions.watch({}, lambdaContext('watch-queues', 'test'));
  await door.functions.report({}, lambdaContext('daily-report', 'test'));
};

const lastFigures = () =>
  door.lines.map((line) => JSON.parse(line)).findLast(({ message }) => message === 'looked around')?.figures;

const byKey = (one: StoredItem, other: StoredItem): number =>
  `${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1;
const outside = async (): Promise<StoredItem[]> =>
  (await everything(door.records)).filter((item) => !isSynthetic(item)).toSorted(byKey);

/** As people see it. Looking is written down, so it is looked only where that is meant. */
const seen = async () => {
  const manager = door.as('manager');
  return {
    queues: queuesIn(await manager.queues()),
    mash: queueIn(await manager.queue('mash')),
    report: reportIn(await manager.report('now')),
  };
};

describe(`after ${CHECKS} checks`, () => {
  beforeAll(async () => {
    await followUp(await everything(door.records));
    await runSchedule();
    // The first run looks around before there is a report of the day.
    await runSchedule();
  });

  it('each came through, and nothing else in the table is another than it was', async () => {
    const figures = lastFigures();
    const before = await outside();
    const messages = door.messages().length;
    for (let check = 0; check < CHECKS; check += 1) expect((await checkOnce(door)).passed).toBe(true);
    const synthetic = (await everything(door.records)).filter(isSynthetic);
    expect(synthetic.length).toBeGreaterThan(CHECKS * 5);
    await followUp(synthetic);
    await runSchedule();
    expect(await outside()).toEqual(before);
    expect(door.messages()).toHaveLength(messages);
    expect(lastFigures()).toEqual(figures);
  });

  it('one real referral is in the queue, the counts and the report, as if there were no checks', async () => {
    const { queues, mash, report } = await seen();
    expect(mash.items).toHaveLength(1);
    expect(queues.find(({ id }) => id === 'mash')).toMatchObject({ waiting: 1 });
    expect(report.openContacts).toBe(1);
    expect(report.unclaimedReds).toHaveLength(1);
  });

  it('what a check left has keys of its own only, in the index too, and goes within a day', async () => {
    const left = (await everything(door.records)).filter(isSynthetic);
    const tomorrow = Date.parse(TUESDAY) / 1000 + 86_400;
    for (const { gsi1pk, gsi1sk, expiresAt } of left) {
      expect(String(gsi1pk ?? 'SYNTHETIC#')).toMatch(/^SYNTHETIC#/);
      expect(String(gsi1sk ?? 'SYNTHETIC#')).toMatch(/^SYNTHETIC#/);
      expect(expiresAt).toBeLessThanOrEqual(tomorrow);
    }
    expect(left.some(({ gsi1pk }) => String(gsi1pk).startsWith('SYNTHETIC#QUEUE#'))).toBe(false);
  });

  it('each has an audit of its own, from its receipt to its withdrawal, with no link missing', async () => {
    const form = (await everything(door.records)).find(({ sk }) => sk === 'SYNTHETIC#FORM');
    const events = await auditOfSynthetic(door.records, String(form?.['reference']));
    expect(events.map(({ action }) => action)).toEqual(['received', 'synthetic-withdrawn']);
    expect(firstBrokenLink(events)).toBeNull();
  });

  it('its record is nowhere for people: not by its reference at the desk, nor for a partner', async () => {
    const form = (await everything(door.records)).find(({ sk }) => sk === 'SYNTHETIC#FORM');
    const reference = String(form?.['reference']);
    expect((await door.as('manager').read(reference)).status).toBe(404);
    expect((await door.as('partner').status(reference)).status).toBe(404);
  });

  it('each wrote its metric: that it came through, and how long it took', () => {
    expect(checkLines(door)).toHaveLength(CHECKS);
    for (const line of checkLines(door)) {
      expect(line).toMatchObject({
        message: 'the service’s own check came through',
        figures: { syntheticSuccess: 1, syntheticMilliseconds: expect.any(Number) },
      });
    }
  });
});
