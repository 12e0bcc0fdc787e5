import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAround, MEASURES } from '../../../functions/watch-queues/figures/look-around.ts';
import type { WatchDependencies } from '../../../functions/watch-queues/step.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import type { Figures } from '../../../shared/http/watched-figures.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { countReferral } from '../../../shared/store/figures/count-referral.ts';
import { keys } from '../../../shared/store/table.ts';
import { workIn } from '../../support/api-client.ts';
import { away, recordsWith } from '../../support/doubles.ts';
import { EVENING, type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { allegation, red, yellow } from '../../support/referrals.ts';

let door: FrontDoor;
beforeEach(async () => {
  door = await openFrontDoor();
  return door.close;
});

const RED_ALLEGATION = { 'allegation-against-professional': 'yes', weapon: 'yes' } as const;

const minutesLater = (minutes: number): string =>
  new Date(Date.parse('2026-11-24T10:00:00.000Z') + minutes * 60_000).toISOString();

const dependencies = (changes: Partial<WatchDependencies> = {}): WatchDependencies => ({
  settings: EXAMPLESHIRE,
  records: door.records,
  log: door.functions.log,
  timeLeft: () => 60_000,
  ...changes,
});

/** The figures as they are logged at an instant. */
const figuresAt = async (now: string, changes?: Partial<WatchDependencies>): Promise<Figures> => {
  door.lines.length = 0;
  await lookAround(MEASURES, dependencies(changes), now);
  const line = door.lines.map((each) => JSON.parse(each)).find(({ message }) => message === 'looked around');
  return line?.figures;
};

const count = (reference: string): Promise<void> =>
  countReferral(door.records, reference, {
    timeZone: EXAMPLESHIRE.calendar.timeZone,
    repeatContacts: EXAMPLESHIRE.repeatContacts,
  });

describe('what the watch says of how the front door stands', () => {
  it('says noughts of a front door where nothing waits', async () => {
    expect(await figuresAt('2026-11-24T06:00:00.000Z')).toEqual({
      unclaimedReds: 0,
      oldestUnclaimedRedMinutes: 0,
      redsNotRouted: 0,
      outboxAgeSeconds: 0,
      receiptsNotSent: 0,
      dailyReportMissing: 0,
      contactsReceivedToday: 0,
    });
  });

  it('is written by every run of the watch, also where its work fails', async () => {
    await door.functions.watch({}, lambdaContext('watch-queues', 'test'));
    expect(door.lines.filter((line) => line.includes('looked around'))).toHaveLength(1);
  });

  it('counts a red from when it could have been taken, and no more once somebody has it', async () => {
    await door.as('partner').sent(red());
    await door.as('partner').sent(yellow());
    expect(await figuresAt(minutesLater(47))).toMatchObject({
      unclaimedReds: 1,
      oldestUnclaimedRedMinutes: 47,
    });
    await door.as('social-worker').pull('mash');
    expect(await figuresAt(minutesLater(5))).toMatchObject({
      unclaimedReds: 0,
      oldestUnclaimedRedMinutes: 0,
    });
  });

  it('looks at night where reds are worked at night', async () => {
    door.clock.set(EVENING);
    await door.as('partner').sent(red());
    expect(await figuresAt('2026-11-24T20:20:00.000Z')).toMatchObject({
      unclaimedReds: 1,
      oldestUnclaimedRedMinutes: 20,
    });
  });

  it('says how old the oldest message is, and which receipts have waited for more than five minutes', async () => {
    await door.as('partner').sent(yellow());
    expect(await figuresAt(minutesLater(4))).toMatchObject({ outboxAgeSeconds: 240, receiptsNotSent: 0 });
    expect(await figuresAt(minutesLater(6))).toMatchObject({ outboxAgeSeconds: 360, receiptsNotSent: 1 });
    door.clock.set(minutesLater(7));
    await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test'));
    expect(await figuresAt(minutesLater(8))).toMatchObject({ outboxAgeSeconds: 0, receiptsNotSent: 0 });
  });

  it('misses the report of the day from a quarter of an hour after it is due, until it is made', async () => {
    expect(await figuresAt('2026-11-24T07:44:00.000Z')).toMatchObject({ dailyReportMissing: 0 });
    expect(await figuresAt('2026-11-24T07:45:00.000Z')).toMatchObject({ dailyReportMissing: 1 });
    await door.functions.report({}, lambdaContext('daily-report', 'test'));
    expect(await figuresAt(minutesLater(1))).toMatchObject({ dailyReportMissing: 0 });
  });

  it('finds a red that neither the MASH nor the duty team was given, from a minute on', async () => {
    const { client, table } = door.records;
    const [lost, elsewhere, given] = await Promise.all([1, 2, 3].map(() => door.as('partner').sent(red())));
    for (const reference of [lost, elsewhere]) {
      const Key = keys.work(reference ?? '', 'mash');
      const { Item } = await client.send(new GetCommand({ TableName: table, Key }));
      await client.send(new DeleteCommand({ TableName: table, Key }));
      if (reference === elsewhere) {
        const moved = { ...Item, ...keys.work(reference ?? '', 'lado'), queue: 'lado', gsi1pk: 'QUEUE#lado' };
        await client.send(new PutCommand({ TableName: table, Item: moved }));
      }
    }
    for (const reference of [lost, elsewhere, given]) await count(reference ?? '');
    expect(await figuresAt(minutesLater(0.5))).toMatchObject({ redsNotRouted: 0 });
    expect(await figuresAt(minutesLater(2))).toMatchObject({ redsNotRouted: 2 });
  });

  it('takes a red for routed that the MASH has done its part of, and that waits elsewhere', async () => {
    const reference = await door.as('partner').sent(allegation({ concerns: { ...RED_ALLEGATION } }));
    const worker = door.as('social-worker');
    const { id } = workIn(await worker.pull('mash'));
    const decided = await worker.decide(id, {
      contact: 1,
      outcome: 'strategy-discussion',
      rationale: 'A weapon was shown',
      impactOnChild: 'He is afraid',
    });
    expect(decided.status).toBe(200);
    await count(reference);
    expect(await figuresAt(minutesLater(2))).toMatchObject({ redsNotRouted: 0 });
  });

  it('counts what came in today, and how soon a first step was taken', async () => {
    const first = await door.as('partner').sent(red());
    const second = await door.as('partner').sent(yellow());
    await Promise.all([first, second].map(count));
    expect(await figuresAt(minutesLater(1))).toMatchObject({ contactsReceivedToday: 2 });
    expect(await figuresAt(minutesLater(1))).not.toHaveProperty('medianMinutesToFirstStep');
  });
});

describe('a look that fails', () => {
  it('leaves its figures out, so that their alarms sound, and says which it was', async () => {
    const figures = await figuresAt(minutesLater(1), {
      records: recordsWith(door.records, () => {
        throw away();
      }),
    });
    expect(figures).toEqual({});
    const failed = door.lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
    expect(failed.map(({ kind }) => kind).toSorted()).toEqual(MEASURES.map(({ id }) => id).toSorted());
  });
});
