import { beforeEach, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import {
  type ApiClient,
  problemIn,
  queueIn,
  staffRecordIn,
  takenIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { amber, red, yellow } from '../../support/referrals.ts';

let door: FrontDoor;
let worker: ApiClient;
let colleague: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  worker = door.as('social-worker');
  colleague = door.as('screener');
  return door.close;
});

const minutesLater = (minutes: number): string =>
  new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();

const sent = async (...forms: ReturnType<typeof yellow>[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const form of forms) ids.push(`${await door.as('partner').sent(form)}.mash`);
  return ids;
};

const actionsOn = async (id: string) =>
  (await chainOf(door.records, id.split('.')[0] ?? '')).map(({ action, detail }) => ({ action, detail }));

describe('taking one piece of work', () => {
  it('needs no reason where pulling would give the same, and is pulled', async () => {
    const [low = '', top = ''] = await sent(yellow(), red());
    expect(takenIn(await worker.take(top))).toMatchObject({
      state: 'held',
      held: { mine: true },
      outOfTurn: null,
    });
    expect((await actionsOn(top)).at(-1)).toEqual({ action: 'pulled', detail: { queue: 'mash' } });
    // The one above is held now, so this is what comes next.
    expect((await colleague.take(low)).status).toBe(200);
  });

  it('asks why where more urgent work waits, and takes nothing until it is told', async () => {
    const [low = ''] = await sent(yellow(), red());
    const refused = await worker.take(low);
    expect(refused.status).toBe(422);
    expect(problemIn(refused).errors).toEqual([
      { pointer: '/reason', detail: 'Say why you take it now: more urgent work is waiting' },
    ]);
    expect(queueIn(await worker.queue('mash')).queue.held).toBe(0);
  });

  it('keeps the reason as a code in the audit, and its words on the work', async () => {
    const [low = '', top = ''] = await sent(amber(), red());
    const words = 'His grandmother rang me';
    const taken = takenIn(await worker.take(low, { reason: 'other', words }));
    expect(taken.outOfTurn).toMatchObject({ reason: 'other', words, by: door.person('social-worker').name });
    const event = (await actionsOn(low)).at(-1);
    expect(event).toEqual({ action: 'taken-out-of-turn', detail: { queue: 'mash', reason: 'other' } });
    const record = staffRecordIn(await worker.read(taken.reference));
    expect(record.timeline.map((each) => each.words)).toContain('Taken before its turn: Children’s MASH');
    // The next in turn is still the one above.
    expect(workIn(await colleague.pull('mash')).id).toBe(top);
  });

  it('needs words for another reason than those listed, and no reason of its own making', async () => {
    const [low = ''] = await sent(yellow(), red());
    for (const words of [undefined, '', '  ']) {
      const refused = problemIn(await worker.take(low, { reason: 'other', words }));
      expect(refused.errors?.map(({ pointer }) => pointer)).toEqual(['/words']);
    }
    expect(
      (await worker.call(ROUTES.takeWork, { path: { id: low }, body: { reason: 'because' } })).status,
    ).toBe(422);
  });

  it('is refused where somebody holds it, with who and until when', async () => {
    const [id = ''] = await sent(yellow());
    await colleague.pull('mash');
    const refused = await worker.take(id, { reason: 'worked-with-family' });
    expect(refused.status).toBe(409);
    expect(problemIn(refused)).toMatchObject({
      code: 'held-by-another',
      held: { by: door.person('screener').name, until: minutesLater(30) },
    });
    door.clock.set(minutesLater(31));
    expect((await worker.take(id)).status).toBe(200);
  });

  it('is done once however often it is pressed', async () => {
    const [id = ''] = await sent(yellow());
    const answers = await Promise.all(Array.from({ length: 5 }, () => worker.take(id)));
    for (const answer of answers) expect(answer.status).toBe(200);
    expect((await actionsOn(id)).filter(({ action }) => action === 'pulled')).toHaveLength(1);
  });

  it('gives it to one of twenty who want it at once', async () => {
    const [id = ''] = await sent(yellow());
    const people = Array.from({ length: 20 }, (_, at) => door.as('screener', { number: at + 1 }));
    const statuses = (await Promise.all(people.map((each) => each.take(id)))).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  });

  it('is refused for what is done, and for what there is not', async () => {
    const [id = ''] = await sent(yellow());
    await worker.take(id);
    await worker.decide(id, { contact: 1, outcome: 'early-help', rationale: 'r', impactOnChild: 'i' });
    expect(problemIn(await colleague.take(id)).code).toBe('already-done');
    expect(problemIn(await colleague.take('EX-0000-0000.mash')).code).toBe('not-found');
    expect(problemIn(await colleague.take(id.replace('mash', 'lado'))).code).toBe('not-allowed');
  });
});

describe('a lease', () => {
  it('starts anew with “keep holding” and with every step, and its end can be seen', async () => {
    const [id = ''] = await sent(yellow());
    expect(workIn(await worker.pull('mash')).held?.until).toBe(minutesLater(30));
    door.clock.set(minutesLater(20));
    expect(takenIn(await worker.keep(id)).held?.until).toBe(minutesLater(50));
    door.clock.set(minutesLater(45));
    await worker.rate(id, { contact: 1, level: 'yellow' });
    const [item] = queueIn(await worker.queue('mash')).items;
    expect(item?.held?.until).toBe(minutesLater(75));
    expect((await actionsOn(id)).map(({ action }) => action)).toEqual([
      'received',
      'pulled',
      'kept',
      'rating-confirmed',
    ]);
  });

  it('that ran out brings the work back by itself, and cannot be kept once somebody else has it', async () => {
    const [id = ''] = await sent(yellow());
    await worker.pull('mash');
    door.clock.set(minutesLater(31));
    expect(queueIn(await worker.queue('mash')).items[0]).toMatchObject({ state: 'waiting', held: null });
    expect((await worker.keep(id)).status).toBe(200);
    door.clock.set(minutesLater(62));
    await colleague.pull('mash');
    expect(problemIn(await worker.keep(id)).code).toBe('not-held');
    expect(problemIn(await worker.keep('EX-0000-0000.mash')).code).toBe('not-found');
  });

  it('holds against somebody who saw it run out a moment before it was kept', async () => {
    const [id = ''] = await sent(yellow());
    await worker.pull('mash');
    door.clock.set(minutesLater(31));
    const [kept, pulled] = await Promise.all([worker.keep(id), colleague.pull('mash')]);
    const [item] = queueIn(await worker.queue('mash')).items;
    // One of them has it, and both were told the truth.
    const isKept = kept.status === 200 && pulled.status === 204;
    const isPulled = pulled.status === 200 && item?.held?.by.id === door.person('screener').id;
    expect(isKept || isPulled).toBe(true);
  });
});
