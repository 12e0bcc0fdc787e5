import { beforeEach, describe, expect, it } from 'vitest';
import { problemIn, queueIn, workIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { amber, red, yellow } from '../../support/referrals.ts';

let door: FrontDoor;

beforeEach(async () => {
  door = await openFrontDoor();
  return door.close;
});

const minutesLater = (minutes: number): string =>
  new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();

/** Work in the MASH's queue: mixed ratings, each received a minute after the one before. */
const fill = async (count: number): Promise<void> => {
  const partner = door.as('partner');
  for (let at = 0; at < count; at += 1) {
    door.clock.set(minutesLater(at));
    await partner.sent([yellow, red, amber][at % 3]?.() ?? yellow());
  }
};

const RANK = { red: 1, amber: 2, yellow: 3 } as const;

const inOrder = async () => queueIn(await door.as('screener').queue('mash')).items;

const pullAll = (people: number) =>
  Promise.all(
    Array.from({ length: people }, (_, at) => door.as('screener', { number: at + 1 }).pull('mash')),
  );

describe('a queue', () => {
  it('stands by rating, then due time, then time received', async () => {
    await fill(12);
    const items = await inOrder();
    const places = items.map(({ level, due, receivedAt }) => `${RANK[level]} ${due} ${receivedAt}`);
    expect(places).toEqual(places.toSorted());
    expect(new Set(items.map(({ level }) => level)).size).toBe(3);
  });

  it('gives forty pieces of work to fifty people at once: each piece to one person, ten with none', async () => {
    await fill(40);
    const waiting = (await inOrder()).map(({ id }) => id);
    const answers = await pullAll(50);
    const given = answers.filter(({ status }) => status === 200).map((answer) => workIn(answer).id);
    expect(given.toSorted()).toEqual(waiting.toSorted());
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(10);
    for (const item of await inOrder()) expect(item.state).toBe('held');
  }, 60_000);

  it('gives ten people at once the ten most urgent of forty', async () => {
    await fill(40);
    const top = (await inOrder()).slice(0, 10).map(({ id }) => id);
    const given = (await pullAll(10)).map((answer) => workIn(answer).id);
    expect(given.toSorted()).toEqual(top.toSorted());
  }, 60_000);
});

describe('pulling', () => {
  it('gives the same work again to the same key, and other work to another', async () => {
    await fill(6);
    const worker = door.as('social-worker');
    const first = workIn(await worker.pull('mash', 'press-1')).id;
    expect(workIn(await worker.pull('mash', 'press-1')).id).toBe(first);
    expect(workIn(await worker.pull('mash', 'press-2')).id).not.toBe(first);
    const together = await Promise.all(
      Array.from({ length: 6 }, () => door.as('screener').pull('mash', 'press-1')),
    );
    expect(new Set(together.map((answer) => workIn(answer).id)).size).toBe(1);
  });

  it('gives the same work again to the same key, even when more urgent work has come since', async () => {
    const partner = door.as('partner');
    await partner.sent(yellow());
    const worker = door.as('social-worker');
    const first = workIn(await worker.pull('mash', 'press-1')).id;
    await partner.sent(red());
    expect(workIn(await worker.pull('mash', 'press-1')).id).toBe(first);
  });

  it('gives nothing where nothing waits', async () => {
    expect((await door.as('screener').pull('mash')).status).toBe(204);
  });

  it('gives work that was given back, from its old place', async () => {
    await fill(4);
    const before = (await inOrder()).map(({ id }) => id);
    const screener = door.as('screener');
    const { id } = workIn(await screener.pull('mash'));
    expect(id).toBe(before[0]);
    expect((await screener.release(id)).status).toBe(200);
    expect((await inOrder()).map((item) => item.id)).toEqual(before);
    expect(workIn(await door.as('screener', { number: 2 }).pull('mash')).id).toBe(id);
  });

  it('gives work whose lease ran out, from its old place, to the next person', async () => {
    await fill(4);
    const [top] = await inOrder();
    expect(workIn(await door.as('screener').pull('mash')).id).toBe(top?.id);
    door.clock.set(minutesLater(3 + 29));
    expect(workIn(await door.as('screener', { number: 2 }).pull('mash')).id).not.toBe(top?.id);
    door.clock.set(minutesLater(3 + 31));
    expect((await inOrder())[0]).toMatchObject({ id: top?.id, state: 'waiting', held: null });
    expect(workIn(await door.as('social-worker').pull('mash')).id).toBe(top?.id);
  });

  it('takes the work from whoever let the lease run out: they can do nothing more with it', async () => {
    await fill(1);
    const [slow, quick] = [door.as('social-worker'), door.as('social-worker', { number: 2 })];
    const { id } = workIn(await slow.pull('mash'));
    door.clock.set(minutesLater(60));
    expect(workIn(await quick.pull('mash')).id).toBe(id);
    const decision = { contact: 1, outcome: 'early-help', rationale: 'r', impactOnChild: 'i' } as const;
    for (const answer of [
      await slow.release(id),
      await slow.rate(id, { contact: 1, level: 'yellow' }),
      await slow.decide(id, decision),
    ]) {
      expect(answer.status).toBe(409);
      expect(problemIn(answer).code).toBe('not-held');
    }
    expect((await quick.decide(id, decision)).status).toBe(200);
  });

  it('leaves late work with whoever holds it while nobody else wants it', async () => {
    await fill(1);
    const worker = door.as('social-worker');
    const { id } = workIn(await worker.pull('mash'));
    door.clock.set(minutesLater(60));
    expect((await worker.rate(id, { contact: 1, level: 'yellow' })).status).toBe(200);
  });
});

describe('work that one has not pulled', () => {
  it('can be neither released, rated nor decided', async () => {
    await fill(1);
    const [item] = await inOrder();
    const worker = door.as('social-worker');
    expect((await worker.release(item?.id ?? '')).status).toBe(409);
    expect((await worker.rate(item?.id ?? '', { contact: 1, level: 'yellow' })).status).toBe(409);
    expect((await worker.release('EX-0000-0000.mash')).status).toBe(404);
    expect((await worker.release(`${item?.reference}.early-help`)).status).toBe(404);
  });
});
