import { beforeEach, describe, expect, it } from 'vitest';
import { formsIn } from '../../../infra/operations/retention/candidates.ts';
import { carryOut } from '../../../infra/operations/retention/carry-out.ts';
import { dryRun } from '../../../infra/operations/retention/dry-run.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { setIndexed } from '../../../shared/store/index/state.ts';
import { testing } from '../../functions/test-referrals/testing.ts';
import { staffRecordIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, SECRET, TUESDAY } from '../../support/front-door.ts';
import { aChild, aReferral } from '../../support/referrals.ts';

const JACK = {
  given: 'Jack',
  family: 'Trevanion',
  born: '2015-06-17',
  sex: 'M',
  postcode: 'EX4 3PQ',
} as const;
const LATER = new Date('2033-01-10T09:00:00.000Z');

let door: FrontDoor;
beforeEach(async () => {
  door = await openFrontDoor();
  return door.close;
});

const run = () => ({
  records: door.records,
  secret: SECRET,
  settings: EXAMPLESHIRE,
  now: LATER,
  by: 'Rowan Ellery',
});
const listed = () => dryRun({ ...run(), candidates: formsIn(door.records) });
const due = async (): Promise<string[]> => (await listed()).due.map(({ reference }) => reference);

const sent = async (at: string, child: object): Promise<string> => {
  door.clock.set(at);
  return door.as('partner').sent(aReferral({ children: [aChild(child)] }));
};

const closed = async (reference: string): Promise<void> => {
  const manager = door.as('manager');
  await manager.take(`${reference}.mash`, { reason: 'continuing-work' });
  const answer = await manager.decide(`${reference}.mash`, {
    contact: 1,
    outcome: 'information-and-advice',
    rationale: 'As read',
    impactOnChild: 'As read',
  });
  expect(answer.status, answer.text).toBe(200);
};

describe('an earlier contact of which only a later one says that it may be the same child', () => {
  let earlier: string;
  let later: string;

  beforeEach(async () => {
    earlier = await sent(TUESDAY, JACK);
    await closed(earlier);
    expect(await due()).toEqual([earlier]);
    later = await sent('2026-11-24T11:00:00.000Z', { ...JACK, given: 'J' });
    const [contact] = staffRecordIn(await door.as('manager').read(later)).contacts;
    expect(contact?.priorContacts.map(({ contactId, grade }) => [contactId, grade])).toEqual([
      [`${earlier}.1`, 'possible'],
    ]);
  });

  it('is kept while that one is open, though it was on the list before', async () => {
    const list = await listed();
    expect(list).toMatchObject({ due: [], notClosed: 2 });
    const line = { reference: earlier, rule: 'not-social-care', keptUntil: '2032-11-24' };
    const became = await carryOut({ ...list, due: [line] }, run());
    expect(became).toMatchObject({ deleted: 0, leftOut: [{ reference: earlier, why: 'not-due' }] });
  });

  it('is deleted on its own time where a person said that they are two', async () => {
    await door.as('screener').answerSame([`${later}.1`, `${earlier}.1`], { answer: 'not-same' });
    expect(await due()).toEqual([earlier]);
  });

  it('is kept as long as that one', async () => {
    door.clock.set('2028-11-24T11:00:00.000Z');
    await closed(later);
    expect(await listed()).toMatchObject({ due: [], notYet: 2 });
  });

  it('is kept where not everybody can be found', async () => {
    await closed(later);
    expect((await due()).toSorted()).toEqual([earlier, later].toSorted());
    // Persons are stored under keys that are not known to be whole.
    await setIndexed(door.records, ['k0.s0'], 2);
    expect(await listed()).toMatchObject({ due: [], notClosed: 2 });
  });
});

describe('a test that was revealed before anybody decided', () => {
  it('is deleted as a contact without further action, counted from the day on which it was revealed', async () => {
    const tests = testing(door);
    const { plan, reference } = await tests.sent();
    expect(await listed()).toMatchObject({ due: [], notClosed: 1 });
    door.clock.set('2026-12-01T10:00:00.000Z');
    expect((await tests.manager.revealTest(plan)).status).toBe(200);
    const list = await listed();
    expect(list.due).toEqual([{ reference, rule: 'not-social-care', keptUntil: '2032-12-01' }]);
    expect(await carryOut(list, run())).toMatchObject({ deleted: 1, leftOut: [] });
  });
});
