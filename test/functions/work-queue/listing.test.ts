import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiClient, queueIn, queuesIn, workIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, amber, red, yellow } from '../../support/referrals.ts';

let door: FrontDoor;
let screener: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  screener = door.as('screener');
  return door.close;
});

const minutesLater = (minutes: number): string =>
  new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();

const school = () => door.as('partner');
const police = () => door.as('partner', { agency: 'exampleshire-police' });

const listed = async (query: Record<string, string> = {}) => queueIn(await screener.queue('mash', query));
const references = async (query: Record<string, string> = {}): Promise<string[]> =>
  (await listed(query)).items.map(({ reference }) => reference);

describe('a queue’s list', () => {
  it('can be sorted and filtered, and is pulled in its own order all the same', async () => {
    const calm = await school().sent(yellow());
    door.clock.set(minutesLater(1));
    const urgent = await police().sent(red());
    door.clock.set(minutesLater(2));
    const middle = await school().sent(amber());

    expect(await references()).toEqual([urgent, middle, calm]);
    expect(await references({ sort: 'order' })).toEqual([urgent, middle, calm]);
    expect(await references({ sort: 'received' })).toEqual([calm, urgent, middle]);
    expect(await references({ sort: 'newest' })).toEqual([middle, urgent, calm]);
    expect(await references({ sort: 'agency' })).toEqual([middle, calm, urgent]);
    expect(await references({ rating: 'amber' })).toEqual([middle]);
    expect(await references({ rating: 'amber', overdue: 'yes' })).toEqual([]);
    expect(workIn(await screener.pull('mash')).reference).toBe(urgent);
    expect(await references({ held: 'held' })).toEqual([urgent]);
    expect(await references({ held: 'unheld', sort: 'received' })).toEqual([calm, middle]);
    expect(await listed({ held: 'held' })).toMatchObject({ matching: 1, queue: { waiting: 2, held: 1 } });

    door.clock.set(minutesLater(60 * 5));
    expect(await references({ overdue: 'yes' })).toEqual([urgent]);
  });

  it('names the flags that are there, and finds by them', async () => {
    const child = aChild();
    await school().sent(yellow({ children: [child] }));
    door.clock.set(minutesLater(1));
    const again = await police().sent(yellow({ children: [child] }));
    const { flags } = await listed();
    expect(flags).toContain('same-child-certain');
    expect(await references({ flag: 'same-child-certain' })).toEqual([again]);
  });

  it.each([
    { sort: 'sideways' },
    { rating: 'blue' },
    { held: 'perhaps' },
    { overdue: 'no' },
    { colour: 'red' },
  ])('refuses what it cannot mean: %o', async (query) => {
    expect((await screener.queue('mash', query)).status).toBe(422);
  });

  it('has both clocks, and the second only until a social worker takes a step for everybody', async () => {
    const worker = door.as('social-worker');
    await school().sent(yellow({ children: [aChild(), aChild()] }));
    const clock = async () => (await listed()).items[0]?.acknowledgeBy;
    expect(await clock()).toBe('2026-11-25T10:00:00.000Z');
    const { id } = workIn(await worker.pull('mash'));
    // A screener's question and the automatic receipt are no such step.
    expect(await clock()).toBe('2026-11-25T10:00:00.000Z');
    await worker.rate(id, { contact: 1, level: 'yellow' });
    expect(await clock()).toBe('2026-11-25T10:00:00.000Z');
    await worker.rate(id, { contact: 2, level: 'amber', reason: 'She is not eating' });
    expect(await clock()).toBeNull();
  });

  it('stops the second clock by a decision too', async () => {
    const worker = door.as('social-worker');
    await school().sent(yellow({ children: [aChild(), aChild()] }));
    const { id } = workIn(await worker.pull('mash'));
    const decision = { outcome: 'early-help', rationale: 'r', impactOnChild: 'i' } as const;
    await worker.rate(id, { contact: 2, level: 'yellow' });
    await worker.decide(id, { contact: 1, ...decision });
    expect((await listed()).items[0]).toMatchObject({ decided: [1], acknowledgeBy: null });
  });
});

describe('the counts', () => {
  it('say what is due within the hour and since when the oldest red has had nobody', async () => {
    const mash = async () => queuesIn(await screener.queues()).find(({ id }) => id === 'mash');
    await school().sent(yellow());
    expect(await mash()).toMatchObject({ dueSoon: 0, oldestRed: null });
    await school().sent(red());
    door.clock.set(minutesLater(5));
    await school().sent(red());
    expect(await mash()).toMatchObject({ dueSoon: 0, oldestRed: TUESDAY });
    door.clock.set(minutesLater(3 * 60 + 1));
    expect(await mash()).toMatchObject({ dueSoon: 1, overdue: 0, oldestRed: TUESDAY });
    const { id } = workIn(await screener.pull('mash'));
    expect(await mash()).toMatchObject({ oldestRed: minutesLater(5) });
    await screener.release(id);
    expect(await mash()).toMatchObject({ oldestRed: minutesLater(5) });
    door.clock.set(minutesLater(4 * 60 + 1));
    expect(await mash()).toMatchObject({ dueSoon: 1, overdue: 1 });
  });
});
