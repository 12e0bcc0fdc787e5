import { beforeEach, describe, expect, it } from 'vitest';
import { readReferral } from '../../../shared/store/read-referral.ts';
import {
  checksWaitingIn,
  problemIn,
  queueIn,
  staffRecordIn,
  testPlanIn,
  testPlansIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aChild, aReferral, red } from '../../support/referrals.ts';
import { toAsk } from '../partner-checks/asking.ts';
import { STORY, type Testing, testing } from './testing.ts';

let door: FrontDoor;
let tests: Testing;
beforeEach(async () => {
  door = await openFrontDoor();
  tests = testing(door);
  return door.close;
});

const DECISION = {
  contact: 1,
  outcome: 'strategy-discussion',
  rationale: 'There was a knife',
  impactOnChild: 'He hid in the shed',
} as const;

describe('a plan', () => {
  it('is refused by field for an agency that nobody knows and a day that is past or far ahead', async () => {
    const refused = problemIn(
      await tests.manager.planTest({ ...STORY, agency: 'nowhere', lapsesOn: '2026-11-23', tester: ' ' }),
    );
    expect(refused.errors).toEqual([{ pointer: '/tester', detail: 'Enter who will send it' }]);
    const late = await tests.manager.planTest({ ...STORY, agency: 'nowhere', lapsesOn: '2026-11-23' });
    expect(problemIn(late).errors?.map(({ pointer }) => pointer)).toEqual(['/agency', '/lapsesOn']);
    const far = await tests.manager.planTest({ ...STORY, lapsesOn: '2027-12-18' });
    expect(problemIn(far).errors).toEqual([
      { pointer: '/lapsesOn', detail: 'Last day must be within 90 days of today' },
    ]);
  });

  it('is listed with where it stands', async () => {
    const first = await tests.sent(aReferral());
    door.clock.set('2026-11-24T11:00:00.000Z');
    await tests.plan({ lapsesOn: '2026-11-24' });
    door.clock.set('2026-11-25T10:00:00.000Z');
    await tests.plan();
    expect(testPlansIn(await tests.manager.tests()).plans.map(({ standing }) => standing)).toEqual([
      'planned',
      'lapsed',
      'received',
    ]);
    await tests.manager.revealTest(first.plan);
    expect((await tests.read(first.plan)).standing).toBe('revealed');
  });

  it('cannot be revealed before anything came in, nor can one that does not exist', async () => {
    const { id } = await tests.plan();
    expect(problemIn(await tests.manager.revealTest(id)).code).toBe('test-not-received');
    const nowhere = '3f0c9a52-6d1e-4b7f-9c38-5a1e2d7b8f60';
    expect((await tests.manager.revealTest(nowhere)).status).toBe(404);
    expect((await tests.manager.test(nowhere)).status).toBe(404);
  });
});

describe('a test that is revealed', () => {
  it('says so on its record to everybody, and is answered with how it was handled', async () => {
    const { plan, reference } = await tests.sent(red());
    const worker = door.as('social-worker');
    door.clock.set('2026-11-24T10:20:00.000Z');
    const id = workIn(await worker.pull('mash')).id;
    await worker.rate(id, { contact: 1, level: 'red' });
    await worker.askPartners(id, toAsk());
    door.clock.set('2026-11-24T11:30:00.000Z');
    await worker.decide(id, DECISION);
    await tests.delivered();
    expect((await tests.read(plan)).standing).toBe('decided');
    const revealed = testPlanIn(await tests.manager.revealTest(plan, 'Decided and told'));
    expect(revealed).toMatchObject({ standing: 'revealed', revealed: { reason: 'Decided and told' } });
    const [received] = revealed.received;
    expect(received?.handling?.contacts).toMatchObject([
      { suggested: 'red', level: 'red', decisions: [{ rationale: 'There was a knife' }] },
    ]);
    expect(received?.handling?.checks).toMatchObject([{ agency: expect.stringContaining('Health') }]);
    const timing = (step: string) => received?.handling?.timings.find((each) => each.step === step);
    expect(timing('pulled')?.took).toBe('20 minutes of working time');
    expect(timing('decided')).toMatchObject({ took: '1 hour and 30 minutes of working time', inTime: true });
    expect(timing('told')?.at).toBe('2026-11-24T11:33:00.000Z');
    const record = staffRecordIn(await door.as('screener').read(reference));
    expect(record.testRevealedAt).toBe('2026-11-24T11:33:00.000Z');
    expect(record.timeline.at(-1)?.words).toContain('this was a test referral');
    expect(record.checks[0]?.state).toBe('cancelled');
    expect(problemIn(await worker.handOver(reference)).code).toBe('test-referral');
  });

  it('leaves every queue, its proposals and its checks, and nothing brings it back', async () => {
    const { plan, reference } = await tests.sent(red({ children: [aChild(), aChild()] }));
    const worker = door.as('social-worker');
    const id = workIn(await worker.pull('mash')).id;
    await worker.decide(id, { ...DECISION, outcome: 'no-further-action' });
    await worker.askPartners(id, toAsk());
    expect((await tests.manager.revealTest(plan)).status).toBe(200);
    for (const queue of ['mash', 'manager-decision'] as const) {
      expect(queueIn(await tests.manager.queue(queue)).items).toEqual([]);
    }
    expect(checksWaitingIn(await worker.overdueChecks()).open).toEqual([]);
    const after = await readReferral(door.records, reference);
    expect(after?.work.every(({ done, gsi1pk }) => done && gsi1pk === undefined)).toBe(true);
    expect(staffRecordIn(await worker.read(reference)).contacts[0]?.proposals).toEqual([]);
    await door.as('partner').say(reference, { kind: 'information', words: 'He has a knife.' });
    expect(queueIn(await tests.manager.queue('mash')).items).toEqual([]);
  });

  it('is revealed once: the second time changes nothing', async () => {
    const { plan, reference } = await tests.sent(aReferral());
    const first = testPlanIn(await tests.manager.revealTest(plan, 'First'));
    const version = (await readReferral(door.records, reference))?.contacts[0]?.version;
    const second = testPlanIn(await tests.manager.revealTest(plan, 'Second'));
    expect(second.revealed).toEqual(first.revealed);
    expect((await readReferral(door.records, reference))?.contacts[0]?.version).toBe(version);
  });
});
