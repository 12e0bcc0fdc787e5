import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { firstBrokenLink } from '../../../shared/store/audit/event.ts';
import {
  checkIn,
  checksIn,
  checksWaitingIn,
  problemIn,
  staffRecordIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, amber, aReferral, red, yellow } from '../../support/referrals.ts';
import { type Asking, asking, HEALTH, POLICE, toAsk, WITHOUT_AGREEMENT } from './asking.ts';

let door: FrontDoor;
let people: Asking;

beforeEach(async () => {
  door = await openFrontDoor();
  people = asking(door);
  return door.close;
});

const recordOf = async (reference: string) => staffRecordIn(await people.manager.read(reference));
const actionsOf = async (reference: string) =>
  (await chainOf(door.records, reference)).map(({ action }) => action);

describe('partners are asked', () => {
  it('each by a check of its own, with its lawful basis on the record and its time by the rating', async () => {
    const { reference, checks } = await people.asked(red(), { agencies: [HEALTH, POLICE] });
    expect(checks.map(({ agency, due }) => [agency, due])).toEqual([
      ['Exampleshire Health Visiting', '2026-11-24T12:00:00.000Z'],
      ['Exampleshire Police', '2026-11-24T12:00:00.000Z'],
    ]);
    const record = await recordOf(reference);
    expect(record.checks).toHaveLength(2);
    expect(record.checks[0]).toMatchObject({
      state: 'open',
      askedAt: TUESDAY,
      basisWords: 'Public task, with the agreement of the family or the young person',
      familyKnowsWords: 'They know',
      by: { name: 'Halina Brzeska' },
    });
    const asked = record.timeline.filter(({ words }) => words.startsWith('A partner was asked'));
    expect(asked.map(({ words }) => words)).toEqual([
      'A partner was asked for information: Exampleshire Health Visiting',
      'A partner was asked for information: Exampleshire Police',
    ]);
    expect(firstBrokenLink(await chainOf(door.records, reference))).toBeNull();
  });

  it('once, however often the same press arrives; another request with that key is refused', async () => {
    const { reference, id } = await people.pulled(yellow());
    const both = await Promise.all([
      people.worker.askPartners(id, toAsk(), 'one press'),
      people.worker.askPartners(id, toAsk(), 'one press'),
    ]);
    expect(new Set(both.flatMap((answer) => checksIn(answer).map((check) => check.id))).size).toBe(1);
    const other = await people.worker.askPartners(id, toAsk({ question: 'Another?' }), 'one press');
    expect(problemIn(other).code).toBe('idempotency-key-reused');
    expect((await recordOf(reference)).checks).toHaveLength(1);
  });

  it('only by whoever holds the work, about people who are in it', async () => {
    const { id } = await people.pulled(yellow());
    expect(problemIn(await people.manager.askPartners(id, toAsk())).code).toBe('not-held');
    const wrong = problemIn(await people.worker.askPartners(id, toAsk({ contacts: [2] })));
    expect(wrong.errors).toEqual([expect.objectContaining({ pointer: '/contacts' })]);
  });

  it('only where they answer checks', async () => {
    const { id } = await people.pulled(yellow());
    const wrong = problemIn(await people.worker.askPartners(id, toAsk({ agencies: ['nobody'] })));
    expect(wrong).toMatchObject({ code: 'fields-invalid', errors: [{ pointer: '/agencies' }] });
  });
});

describe('consent', () => {
  const notSought = { told: 'no', agreement: 'not-sought' } as const;

  it('that nobody gave cannot be the lawful basis', async () => {
    const { id } = await people.pulled(red({ consent: notSought }));
    const wrong = problemIn(await people.worker.askPartners(id, toAsk()));
    expect(wrong).toMatchObject({ code: 'fields-invalid', errors: [{ pointer: '/basis' }] });
    const answer = await people.worker.askPartners(id, toAsk({ basis: WITHOUT_AGREEMENT }));
    expect(checksIn(answer)[0]?.basisWords).toBe(
      'Safeguarding, without agreement: Asking for it would put the child at more risk',
    );
  });

  it('stops a check that the family does not know of until a manager authorised it, with a reason', async () => {
    const { reference, id } = await people.pulled(red({ consent: notSought }));
    const secret = toAsk({ familyKnows: 'not-told', basis: WITHOUT_AGREEMENT });
    const refused = problemIn(await people.worker.askPartners(id, secret));
    expect(refused).toMatchObject({ code: 'checks-not-allowed', status: 409 });
    expect(refused.detail).toBe(
      'Child 1: The family does not know: a manager has to authorise checks without their knowledge first.',
    );
    const leave = { covers: 'without-knowledge', reason: 'He has threatened her.' } as const;
    expect((await people.worker.authoriseChecks(reference, leave)).status).toBe(403);
    expect((await people.manager.authoriseChecks(reference, leave)).status).toBe(200);
    expect((await people.worker.askPartners(id, secret)).status).toBe(200);
    expect((await recordOf(reference)).contacts[0]?.partnerChecks.authorised).toEqual([
      {
        covers: 'without-knowledge',
        by: { id: expect.any(String), name: 'Miriam Tolland' },
        at: TUESDAY,
        reason: 'He has threatened her.',
        stands: true,
      },
    ]);
    expect(await actionsOf(reference)).toEqual(expect.arrayContaining(['checks-authorised', 'check-asked']));
  });

  it('of each child counts by itself: where it was refused without harm, a manager authorises it first', async () => {
    const agreesForThemself = { agreement: 'agreed', competent: 'yes' } as const;
    const form = amber({
      significantHarm: 'no',
      consent: { told: 'yes', agreement: 'refused' },
      children: [aChild({ born: '2010-05-01', ownAgreement: agreesForThemself }), aChild()],
    });
    const reference = await door.as('partner').sent(form);
    const { contacts } = await recordOf(reference);
    expect(contacts.map(({ partnerChecks }) => partnerChecks.ifFamilyKnows.allowed)).toEqual([true, false]);
    const { id } = workIn(await people.manager.pull('manager-decision'));
    const refused = await people.manager.askPartners(id, toAsk({ contacts: [2] }));
    expect(problemIn(refused).detail).toMatch(/^Child 2: .*ask the family, or a manager/);
    expect((await recordOf(reference)).checks).toEqual([]);
    const leave = { covers: 'without-agreement', reason: 'He has not been seen for weeks.' } as const;
    await people.manager.authoriseChecks(reference, leave, 2);
    const basis = { kind: 'safeguarding-without-agreement', reason: 'agreement-refused' } as const;
    expect((await people.manager.askPartners(id, toAsk({ contacts: [2], basis }))).status).toBe(200);
  });
});

describe('a check that is not needed any more', () => {
  it('is cancelled with a reason, and its agency sees nobody in it', async () => {
    const { reference, check } = await people.asked(yellow());
    const answer = await people.worker.cancelCheck(check, 'Her health visitor rang.');
    expect(checkIn(answer)).toMatchObject({
      state: 'cancelled',
      cancelled: { reason: 'Her health visitor rang.', by: { name: 'Halina Brzeska' } },
    });
    const late = problemIn(await people.health.answerCheck(check, { held: 'no' }));
    expect(late).toMatchObject({ code: 'check-closed', status: 409 });
    expect(problemIn(await people.manager.cancelCheck(check, 'Again')).code).toBe('check-closed');
    expect(await actionsOf(reference)).toContain('check-cancelled');
  });

  it('cannot be cancelled by who may not read the referral', async () => {
    const { check } = await people.asked(yellow());
    const answer = await door.as('emergency-duty').cancelCheck(check, 'Not ours');
    expect(problemIn(answer).code).toBe('not-found');
  });
});

describe('the list of checks without an answer', () => {
  it('has what is overdue apart from what is not yet due, and nothing that was answered', async () => {
    const first = await people.asked(red());
    await people.asked(aReferral(), { agencies: [POLICE] });
    const third = await people.asked(aReferral());
    await people.health.answerCheck(third.check, { held: 'no' });
    door.clock.set('2026-11-24T12:00:01.000Z');
    const { overdue, open } = checksWaitingIn(await people.worker.overdueChecks());
    expect(overdue.map(({ id }) => id)).toEqual([first.check]);
    expect(open.map(({ agency }) => agency)).toEqual(['Exampleshire Police']);
  });

  it('has nothing of queues that somebody does not work', async () => {
    await people.asked(red());
    const waiting = checksWaitingIn(await door.as('emergency-duty').overdueChecks());
    expect(waiting).toEqual({ overdue: [], open: [], more: false });
  });
});
