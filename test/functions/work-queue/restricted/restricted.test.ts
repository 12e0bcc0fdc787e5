import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf, looksAt } from '../../../../shared/store/audit/chain.ts';
import { contactIdOf } from '../../../../shared/store/table.ts';
import {
  type ApiClient,
  foundIn,
  problemIn,
  queueIn,
  senderRecordIn,
  staffRecordIn,
  workIn,
} from '../../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../../support/front-door.ts';
import { aChild, allegation, red, yellow } from '../../../support/referrals.ts';
import { expectNothingOf, PLANTED_REASON, planted, zephyrine } from './canary.ts';
import { callAbout, named, routesAbout } from './every-route.ts';

const POLICE = { agency: 'exampleshire-police' };

let door: FrontDoor;
let manager: ApiClient;
let screener: ApiClient;
let outsider: ApiClient;
let insider: ApiClient;
let insiderId: string;

beforeEach(async () => {
  door = await openFrontDoor();
  manager = door.as('manager');
  screener = door.as('screener');
  outsider = door.as('social-worker');
  insider = door.as('social-worker', { number: 2 });
  insiderId = door.person('social-worker', { number: 2 }).id;
  // Who is at the desk can be named.
  await Promise.all([insider.queues(), outsider.queues()]);
  return door.close;
});

const sent = (form = planted()): Promise<string> => door.as('partner', POLICE).sent(form);

const restricted = async (form = planted(), everyContactOf?: number): Promise<string> => {
  const reference = await sent(form);
  const answer = await manager.restrict(reference, {
    reason: PLANTED_REASON,
    allowed: [insiderId],
    everyContactOf,
  });
  expect(answer.status).toBe(200);
  return reference;
};

const listed = async (client: ApiClient, reference: string) => {
  const answer = await client.queue('mash');
  return {
    item: queueIn(answer).items.find((item) => item.reference === reference),
    text: answer.text,
  };
};

const refusedLooks = async (reference: string) =>
  (await chainOf(door.records, looksAt(reference))).filter(({ action }) => action === 'access-refused');

describe('in its queue, a restricted record', () => {
  it('keeps its place, rating, clocks and flags for everybody, and shows nobody else who it is about', async () => {
    const reference = await restricted();
    const { item: whole } = await listed(insider, reference);
    expect(whole).toMatchObject({ agency: 'Exampleshire Police', people: [{ initials: 'ZC' }] });
    for (const client of [screener, outsider]) {
      const { item, text } = await listed(client, reference);
      expect(item).toMatchObject({
        kept: 'masked',
        agency: '••',
        people: [{ initials: '••', age: 'restricted' }],
        level: whole?.level,
        due: whole?.due,
        acknowledgeBy: whole?.acknowledgeBy,
        flags: whole?.flags,
      });
      expect(item?.flags).toContain('restricted');
      expectNothingOf(text);
    }
    expect((await listed(manager, reference)).item).toEqual(whole);
  });

  it('gives nothing away by how a list is sorted', async () => {
    await door.as('partner').sent(yellow());
    const reference = await restricted(yellow({ children: [zephyrine()] }));
    const order = async (client: ApiClient) =>
      queueIn(await client.queue('mash', { sort: 'agency' })).items.map((item) => item.reference);
    expect((await order(manager)).at(-1)).toBe(reference);
    expect((await order(screener)).at(0)).toBe(reference);
  });

  it('is passed over by whoever may not open it, and pulled by whoever may', async () => {
    const reference = await restricted(planted({ concerns: { weapon: 'yes' } }));
    const other = await door.as('partner').sent(yellow());
    expect(workIn(await screener.pull('mash')).reference).toBe(other);
    expect((await outsider.pull('mash')).status).toBe(204);
    expect(workIn(await insider.pull('mash')).reference).toBe(reference);
  });

  it('goes back there from a holder who is not named, with a plain note', async () => {
    const reference = await sent();
    await outsider.pull('mash');
    await manager.restrict(reference, { reason: PLANTED_REASON, allowed: [insiderId] });
    const { item } = await listed(manager, reference);
    expect(item).toMatchObject({ state: 'waiting', held: null });
    expect(item?.note?.words).toBe('Back in the queue: whoever held this may not open it any more.');
    expectNothingOf((await listed(outsider, reference)).text);
  });

  it('is held by nobody who may not open it, however close together pulling and restricting come', async () => {
    const references = await Promise.all([1, 2, 3].map(() => sent(planted({ children: [aChild()] }))));
    await Promise.all(
      references.flatMap((reference) => [
        outsider.pull('mash'),
        manager.restrict(reference, { reason: PLANTED_REASON, allowed: [] }),
      ]),
    );
    for (const reference of references) {
      expect((await listed(manager, reference)).item?.held).toBeNull();
    }
  });
});

describe('whoever may not open it', () => {
  it('is refused by every route about it, hears nothing of it, and is in the audit', async () => {
    const reference = await restricted();
    await insider.pull('mash');
    const routes = routesAbout('social-worker').filter(({ id }) => id !== 'breakGlass');
    expect(named(routes)).toEqual(
      expect.arrayContaining(['readReferral', 'takeWork', 'decide', 'handOver', 'compareSameChild']),
    );
    const came: string[] = [];
    for (const route of routes) {
      const answer = await callAbout(outsider, route, reference);
      came.push(`${route.id}: ${answer.status} ${problemIn(answer).code}`);
      expectNothingOf(answer.text);
    }
    expect(came).toEqual(named(routes).map((id) => `${id}: 403 restricted`));
    expect((await refusedLooks(reference)).map(({ detail }) => detail['route'])).toEqual(named(routes));
    expect((await outsider.status(reference)).status).toBe(403);
    expectNothingOf(door.lines.join('\n'));
  });

  it('finds that there is an earlier contact, and no more than how near it is', async () => {
    const reference = await restricted();
    door.clock.set('2026-11-24T12:00:00.000Z');
    const later = await door.as('partner').sent(yellow({ children: [zephyrine()] }));
    const answer = await outsider.read(later);
    const [contact] = staffRecordIn(answer).contacts;
    expect(contact).toMatchObject({
      priorContacts: [],
      household: [],
      restrictedContacts: [{ grade: 'same' }],
      contactsInSixMonths: 2,
    });
    for (const words of [reference, 'Exampleshire Police', 'Peregrine', 'lighthouse']) {
      expect(answer.text).not.toContain(words);
    }
    const [seen] = staffRecordIn(await insider.read(later)).contacts;
    expect(seen?.priorContacts).toMatchObject([{ reference, grade: 'same' }]);
    expect(seen?.restrictedContacts).toBeUndefined();
    for (const compared of [
      await outsider.compare(contactIdOf(later, 1), contactIdOf(reference, 1)),
      await outsider.compare(contactIdOf(reference, 1), contactIdOf(later, 1)),
    ]) {
      expect(problemIn(compared).code).toBe('restricted');
    }
    const work = workIn(await outsider.pull('mash'));
    const rated = await outsider.rate(work.id, { contact: 1, level: 'yellow' });
    expect(rated.status).toBe(200);
    const along = await outsider.handOver(later);
    for (const { text } of [rated, along]) expect(text).not.toContain(reference);
  });

  it('is told by a search that there is one, which is in the audit', async () => {
    const reference = await restricted();
    for (const asked of [{ given: 'Zephyrine', family: 'Canarybird', born: '2014-07-09' }, { reference }]) {
      const answer = await outsider.search(asked);
      const found = foundIn(answer);
      expect(found.contacts).toEqual([]);
      expect(found.restricted).toHaveLength(1);
      expectNothingOf(answer.text, [reference]);
    }
    expect(await refusedLooks(reference)).toHaveLength(2);
    expect(foundIn(await insider.search({ reference })).contacts).toHaveLength(1);
  });

  it('reads nothing of what was done about it in the night', async () => {
    door.clock.set(EVENING);
    const reference = await sent(red({ children: [zephyrine()] }));
    const duty = door.as('emergency-duty');
    await manager.restrict(reference, { reason: PLANTED_REASON, allowed: [] });
    await manager.pull('emergency-duty-team');
    const own = await duty.nightList();
    expect(own.text).toContain(reference);
    expect(own.text).not.toContain('Pulled from the queue');
    expectNothingOf(own.text);
    expect((await manager.nightList()).text).toContain('Pulled from the queue');
  });

  it('has no such record where they could not have worked on it anyway', async () => {
    door.clock.set(EVENING);
    const reference = await sent(red({ children: [zephyrine()] }));
    door.clock.set(TUESDAY);
    await manager.restrict(reference, { reason: PLANTED_REASON, allowed: [] });
    expect(problemIn(await screener.read(reference)).code).toBe('not-found');
    expect(problemIn(await screener.handOver(reference)).status).toBe(403);
  });
});

describe('whoever sent it', () => {
  it('reads what they sent and where it stands, as before', async () => {
    const reference = await restricted();
    const police = door.as('partner', POLICE);
    const answer = await police.read(reference);
    expect(senderRecordIn(answer).form.narrative).toContain('lighthouse');
    expect((await police.status(reference)).status).toBe(200);
    expect(answer.text).not.toContain('quarrel');
  });
});

describe('a manager', () => {
  it('reads who may open it and why; whoever is named reads that too, and no more', async () => {
    const reference = await restricted();
    const { access } = staffRecordIn(await manager.read(reference));
    expect(access?.restriction).toMatchObject({ reason: PLANTED_REASON, allowed: [{ id: insiderId }] });
    await manager.declareConflict(reference, {
      reason: 'Neighbours',
      staff: door.person('social-worker').id,
    });
    const known = staffRecordIn(await insider.read(reference)).access;
    expect(known).toMatchObject({ glass: [], conflicts: [], suggested: false, until: null });
  });

  it('lifts it, with a reason that is kept, and everybody may open it again', async () => {
    const reference = await restricted();
    expect((await manager.lift(reference)).status).toBe(200);
    expect((await outsider.read(reference)).status).toBe(200);
    const { item } = await listed(outsider, reference);
    expect(item?.kept).toBeUndefined();
    expect(item?.flags).not.toContain('restricted');
    expect(problemIn(await manager.lift(reference)).code).toBe('not-restricted');
  });

  it('names only people who are at the desk', async () => {
    const reference = await sent();
    const answer = await manager.restrict(reference, { reason: PLANTED_REASON, allowed: ['nobody-at-all'] });
    expect(problemIn(answer).errors).toEqual([
      { pointer: '/allowed', detail: 'Choose colleagues from the list' },
    ]);
    expect((await outsider.read(reference)).status).toBe(200);
  });

  it('restricts every contact of a child at once', async () => {
    const first = await sent();
    door.clock.set('2026-11-24T12:00:00.000Z');
    const second = await sent(planted({ narrative: 'The lighthouse again.' }));
    await restricted(planted({ agencyReference: 'third' }), 1);
    for (const reference of [first, second]) {
      expect(problemIn(await outsider.read(reference)).code).toBe('restricted');
      expect((await insider.read(reference)).status).toBe(200);
    }
  });

  it('is the only one to whom restricting is suggested, where it may be about a colleague', async () => {
    const reference = await door.as('partner').sent(allegation());
    expect(staffRecordIn(await manager.read(reference)).access?.suggested).toBe(true);
    expect(staffRecordIn(await outsider.read(reference)).access).toBeUndefined();
    const ordinary = await door.as('partner').sent(yellow());
    expect(staffRecordIn(await manager.read(ordinary)).access).toBeUndefined();
  });
});
