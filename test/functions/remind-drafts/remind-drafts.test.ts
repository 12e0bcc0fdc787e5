import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remind } from '../../../functions/remind-drafts/remind.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { headKey } from '../../../shared/store/drafts/keys.ts';
import { createDraftStore, type DraftStore } from '../../../shared/store/drafts.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';

const EMAIL = 'orla.canary@housing.example';
const RECEIPT = { reference: 'EX-7K3M-9QTD', at: '2026-10-05T10:00:00.000Z', receipt: {} };
/** 2 October in summer time; 30 days later is 31 October in winter time. */
const STARTED = Date.parse('2026-10-01T23:30:00.000Z');
const DAY = 24 * 60 * 60_000;

let door: FrontDoor;
let drafts: DraftStore;

const onDay = (days: number): void => door.clock.set(new Date(STARTED + days * DAY).toISOString());
const run = () => door.functions.remindDrafts({}, lambdaContext('remind-drafts', 'test'));
/** Sends what waits, as the stream and the sweeper do. */
const deliver = async (): Promise<void> => {
  door.clock.set(new Date(door.clock.now().getTime() + 3 * 60_000).toISOString());
  await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test'));
};
const reminders = () => door.messages().filter(({ template }) => template === 'draft-reminder');
const remindedOn = async (days: number): Promise<number> => {
  onDay(days);
  await run();
  await deliver();
  return reminders().length;
};

beforeEach(async () => {
  door = await openFrontDoor();
  drafts = createDraftStore({ ...door.drafts, now: () => door.clock.now() });
  onDay(0);
});
afterEach(() => door.close());

describe('the owner of a draft that was left', () => {
  it('is reminded once, on the 23rd day', async () => {
    await drafts.create('ann', EMAIL);
    expect(await remindedOn(22)).toBe(0);
    expect(await remindedOn(23)).toBe(1);
    for (const days of [24, 27, 29, 30, 31, 33]) expect(await remindedOn(days)).toBe(1);
    expect(reminders()[0]?.to).toBe(EMAIL);
  });

  it('is told the dates in British words and British time, where to go and whom to phone, and no more', async () => {
    const { id } = await drafts.create('ann', EMAIL);
    await drafts.save(id, 'ann', 'child:1', { given: 'Zebedee' });
    await remindedOn(23);
    const [{ subject, body } = { subject: '', body: '' }] = reminders();
    expect(body).toContain('You started a referral on 2 October 2026 and have not sent it.');
    expect(body).toContain('It will be deleted on 31 October 2026.');
    expect(body).toContain('ring 999');
    expect(body).toContain('01632 960100');
    expect(body).toContain('01632 960999');
    expect(body.match(/https?:\S+/g)).toEqual(['http://localhost/']);
    expect(`${subject} ${body}`).not.toMatch(new RegExp(`zebedee|canary|${id}`, 'i'));
  });

  it('is reminded once though the function runs twice, and twice at the same moment', async () => {
    await drafts.create('ann', EMAIL);
    onDay(23);
    await Promise.all([run(), run()]);
    await run();
    await deliver();
    await run();
    await deliver();
    expect(reminders()).toHaveLength(1);
  });

  it('is reminded though days were missed, but not when the draft is deleted already', async () => {
    await drafts.create('ann', EMAIL);
    expect(await remindedOn(28)).toBe(1);
    onDay(100);
    await drafts.create('ann', EMAIL);
    expect(await remindedOn(130.1)).toBe(1);
  });

  it('is not reminded by a message that could only leave after the draft is deleted', async () => {
    await drafts.create('ann', EMAIL);
    onDay(23);
    await run();
    onDay(30.1);
    await deliver();
    expect(reminders()).toEqual([]);
    expect((await everything(door.records)).some((item) => 'sealed' in item)).toBe(false);
  });
});

describe('a draft that was changed', () => {
  it('has its reminder on the 23rd day after the last change', async () => {
    const { id } = await drafts.create('ann', EMAIL);
    onDay(15.5);
    await drafts.save(id, 'ann', 'you', { name: 'Ann' });
    for (const days of [23, 30, 37, 38]) expect(await remindedOn(days)).toBe(0);
    expect(await remindedOn(39)).toBe(1);
  });

  it('after its reminder has another, before it is deleted after all', async () => {
    const { id } = await drafts.create('ann', EMAIL);
    expect(await remindedOn(23)).toBe(1);
    onDay(29);
    await drafts.save(id, 'ann', 'you', { name: 'Ann' });
    for (const days of [30, 31, 40, 51]) expect(await remindedOn(days)).toBe(1);
    expect(await remindedOn(52)).toBe(2);
    expect(reminders()[0]?.body).toContain('It will be deleted on 29 November 2026.');
  });
});

describe('nobody is reminded', () => {
  it('of what was sent, removed, or begun by people who are not known', async () => {
    const sent = await drafts.create('ann', EMAIL);
    const removed = await drafts.create('ann', EMAIL);
    await drafts.create('guest:random');
    onDay(3);
    await drafts.markSent(sent.id, 'ann', RECEIPT);
    await drafts.remove(removed.id, 'ann');
    for (const days of [23, 26, 30]) expect(await remindedOn(days)).toBe(0);
  });
});

describe('a draft that cannot be looked at', () => {
  const broken = async (): Promise<void> => {
    const { id } = await drafts.create('ben', EMAIL);
    await door.drafts.client.send(
      new UpdateCommand({
        TableName: door.drafts.table,
        Key: headKey(id, 'ben'),
        UpdateExpression: 'REMOVE createdAt',
      }),
    );
  };

  it('keeps no other from being reminded, and the run fails so that an alarm sounds', async () => {
    await broken();
    for (let others = 0; others < 4; others += 1) await drafts.create(`ann-${others}`, EMAIL);
    onDay(23);
    await expect(run()).rejects.toThrow('Not every draft could be looked at');
    await expect(run()).rejects.toThrow();
    await deliver();
    expect(reminders()).toHaveLength(4);
    expect(door.lines.filter((line) => line.includes('draft reminder failed'))).toHaveLength(2);
    expect(door.lines.join('\n')).not.toMatch(/canary|housing/i);
  });
});

describe('a run', () => {
  const waiting = { day: '2026-10-25', id: 'one', ownedIn: 'OWNER#1' };
  const draft = {
    createdAt: '2026-10-02',
    expiresAt: STARTED / 1000 + 30 * 86_400,
    remindTo: EMAIL,
    sent: undefined,
  };
  const settled: string[] = [];
  const deps = {
    remindersOf: async (day: string) => (day === waiting.day ? [waiting, { ...waiting, id: 'two' }] : []),
    draftOf: async () => draft,
    write: async () => 'written' as const,
    settle: async ({ id }: { id: string }) => void settled.push(id),
    now: () => new Date('2026-10-25T09:00:00Z'),
    timeLeft: () => 60_000,
    log: () => undefined,
  };
  beforeEach(() => void settled.splice(0));

  it('settles no draft whose reminder could not be written', async () => {
    const write = async ({ draftId }: { draftId: string }) => {
      if (draftId === 'one') throw new Error('away');
      return 'written' as const;
    };
    await expect(remind({ ...deps, write })).rejects.toThrow();
    expect(settled).toEqual(['two']);
  });

  it('goes on with the other days when one cannot be read', async () => {
    const remindersOf = async (day: string) => {
      if (day === '2026-10-20') throw new Error('away');
      return deps.remindersOf(day);
    };
    await expect(remind({ ...deps, remindersOf })).rejects.toThrow();
    expect(settled).toEqual(['one', 'two']);
  });

  it('begins nothing that it may not end, and says that it did not', async () => {
    const timeLeft = () => (settled.length === 0 ? 60_000 : 5_000);
    await expect(remind({ ...deps, timeLeft })).rejects.toThrow();
    expect(settled).toEqual(['one']);
  });
});
