import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf, staffSubject } from '../../../shared/store/audit/chain.ts';
import { handBackIn, nightListIn, workIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { red } from '../../support/referrals.ts';
import { type Watching, watching } from './watching.ts';

let door: FrontDoor;
let watch: Watching;
beforeEach(async () => {
  door = await openFrontDoor();
  watch = watching(door);
  return door.close;
});

const TEAM = 'emergency-duty-team';

/** One red unclaimed at closing, then two in the evening, of which the team finishes the more urgent. */
const aNight = async (): Promise<{ handed: string; finished: string; left: string }> => {
  const partner = door.as('partner');
  door.clock.set('2026-11-24T16:00:00.000Z');
  const handed = await partner.sent(red());
  await watch.at('2026-11-24T17:00:00.000Z');
  const team = door.as('emergency-duty');
  const first = workIn(await team.pull(TEAM)).id;
  await team.release(first, 'Police are going round');
  door.clock.set('2026-11-24T19:00:00.000Z');
  await door.as('emergency-duty').pull(TEAM);
  const finished = await partner.sent(red());
  const second = workIn(await team.pull(TEAM)).id;
  expect(second).toBe(`${finished}.${TEAM}`);
  await team.decide(second, {
    contact: 1,
    outcome: 'strategy-discussion',
    rationale: 'A weapon tonight',
    impactOnChild: 'She is afraid',
  });
  await team.release(first);
  door.clock.set('2026-11-24T21:00:00.000Z');
  const left = await partner.sent(red());
  return { handed, finished, left };
};

describe('the night list', () => {
  it('shows what the team has tonight, how it came and what was done', async () => {
    const { handed, finished, left } = await aNight();
    const list = nightListIn(await door.as('emergency-duty').nightList());
    expect(list).toMatchObject({
      current: true,
      from: '2026-11-24T17:00:00.000Z',
      until: '2026-11-25T08:30:00.000Z',
      more: false,
    });
    const by = (reference: string) => list.items.find(({ work }) => work.reference === reference);
    expect(list.items).toHaveLength(3);
    expect(by(handed)).toMatchObject({ came: 'handed-over', ended: null, work: { state: 'waiting' } });
    expect(by(left)).toMatchObject({ came: 'received', ended: null, done: [] });
    expect(by(finished)).toMatchObject({
      came: 'received',
      ended: { at: '2026-11-24T19:00:00.000Z', how: 'finished' },
    });
    expect(by(finished)?.done.at(-1)).toMatchObject({
      words: expect.stringContaining('trategy discussion'),
      by: 'Stella Marchbank',
    });
  });

  it('is last night’s while the MASH is open, and tonight’s is empty at closing', async () => {
    const { handed, finished, left } = await aNight();
    await watch.at('2026-11-25T08:30:00.000Z');
    const list = nightListIn(await door.as('manager').nightList());
    expect(list.current).toBe(false);
    expect(list.items.map(({ work, ended }) => [work.reference, ended?.how])).toEqual([
      [finished, 'finished'],
      ...[handed, left].toSorted().map((reference) => [reference, 'handed-back']),
    ]);
    for (const { id } of [
      await door.as('social-worker').pull('mash'),
      await door.as('social-worker', { number: 2 }).pull('mash'),
    ].map(workIn)) {
      expect([handed, left]).toContain(id.split('.')[0]);
    }
    door.clock.set('2026-11-25T17:00:00.000Z');
    expect(nightListIn(await door.as('manager').nightList())).toMatchObject({ current: true, items: [] });
  });

  it('is for the team and for managers', async () => {
    expect((await door.as('screener').nightList()).status).toBe(403);
    expect((await door.as('social-worker').nightList()).status).toBe(403);
    expect((await door.as('partner').nightList()).status).toBe(403);
  });

  it('is not opened unseen', async () => {
    await door.as('emergency-duty').nightList();
    await door.as('screener').handBack();
    const looked = async (role: 'emergency-duty' | 'screener') =>
      (await chainOf(door.records, staffSubject(door.person(role).id))).map(({ action }) => action);
    expect(await looked('emergency-duty')).toEqual(['night-list-read']);
    expect(await looked('screener')).toEqual(['hand-back-read']);
  });
});

describe('the hand-back list', () => {
  it('shows a manager what came back this morning, with what the team did and noted, then what it finished', async () => {
    const { handed, finished, left } = await aNight();
    await watch.at('2026-11-25T08:30:00.000Z');
    const list = handBackIn(await door.as('manager').handBack());
    // Both are red: the one that is due sooner stands first.
    expect(list.items.map(({ work }) => work.reference).slice(0, 2)).toEqual([handed, left]);
    expect(list.items[2]?.work.reference).toBe(finished);
    const back = list.items.find(({ work }) => work.reference === handed);
    expect(back?.done.map(({ words }) => words.split(':')[0])).toEqual(
      expect.arrayContaining(['Pulled from the queue', 'Given back to the queue']),
    );
    expect(back?.ended).toEqual({ at: '2026-11-25T08:30:00.000Z', how: 'handed-back' });
  });

  it('shows a screener what they may read: not what only the team had', async () => {
    const { handed, left } = await aNight();
    await watch.at('2026-11-25T08:30:00.000Z');
    const screener = door.as('screener');
    const shown = handBackIn(await screener.handBack()).items.map(({ work }) => work.reference);
    expect(shown.toSorted()).toEqual([handed, left].toSorted());
    for (const reference of shown) expect((await screener.read(reference)).status).toBe(200);
  });

  it('is this morning’s until the next opening', async () => {
    await aNight();
    await watch.at('2026-11-25T08:30:00.000Z');
    const count = async (at: string): Promise<number> => {
      door.clock.set(at);
      return handBackIn(await door.as('manager').handBack()).items.length;
    };
    expect(await count('2026-11-25T22:00:00.000Z')).toBe(3);
    await watch.at('2026-11-26T08:30:00.000Z');
    expect(await count('2026-11-26T08:31:00.000Z')).toBeLessThan(3);
  });
});
