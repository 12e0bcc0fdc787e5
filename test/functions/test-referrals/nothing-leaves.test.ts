import { beforeEach, describe, expect, it } from 'vitest';
import {
  agencyChecksIn,
  checksIn,
  checksWaitingIn,
  problemIn,
  statusIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { red } from '../../support/referrals.ts';
import { asking, HEALTH, toAsk } from '../partner-checks/asking.ts';
import { watching } from '../watch-queues/watching.ts';
import { type Testing, testing } from './testing.ts';

let door: FrontDoor;
let tests: Testing;
beforeEach(async () => {
  door = await openFrontDoor();
  tests = testing(door);
  return door.close;
});

const kindsKept = async (plan: string): Promise<Record<string, number>> =>
  Object.fromEntries((await tests.read(plan)).keptBack.map(({ kind, count }) => [kind, count]));

describe('about a test', () => {
  it('no e-mail is sent, whatever happens to it; the plan counts them by kind', async () => {
    const { plan, reference } = await tests.sent(red());
    const worker = door.as('social-worker');
    const id = workIn(await worker.pull('mash')).id;
    await worker.ask(id, 'Who fetches him?');
    await worker.askPartners(id, toAsk());
    await door.as('partner').say(reference, { kind: 'information', words: 'He came back.' });
    await worker.decide(id, {
      contact: 1,
      outcome: 'strategy-discussion',
      rationale: 'There was a knife',
      impactOnChild: 'He hid in the shed',
    });
    await tests.delivered();
    expect(door.messages()).toEqual([]);
    expect(await kindsKept(plan)).toEqual({
      receipt: 1,
      'red-alert': 1,
      question: 1,
      'check-asked': 1,
      'message-received': 1,
      outcome: 1,
    });
    const lines = door.lines.filter((line) => line.includes('kept back'));
    expect(lines).toHaveLength(6);
    await tests.delivered();
    expect(await kindsKept(plan)).toMatchObject({ receipt: 1, outcome: 1 });
  });

  it('its sender follows it as any other, and its record says that they were told', async () => {
    const { reference } = await tests.sent(red());
    const worker = door.as('social-worker');
    const id = workIn(await worker.pull('mash')).id;
    await worker.decide(id, {
      contact: 1,
      outcome: 'strategy-discussion',
      rationale: 'There was a knife',
      impactOnChild: 'He hid in the shed',
    });
    await tests.delivered();
    expect(statusIn(await door.as('partner').status(reference)).status).toBe('decision-made');
    const events = await watching(door).actions(reference);
    expect(events).toContain('referrer-told');
  });

  it('no agency sees a check, reads it, answers it or is reminded of it; the desk sees it wait', async () => {
    const { plan } = await tests.sent(red());
    const worker = door.as('social-worker');
    const id = workIn(await worker.pull('mash')).id;
    const [check] = checksIn(await worker.askPartners(id, toAsk()));
    const { health } = asking(door);
    expect(agencyChecksIn(await health.checks()).checks).toEqual([]);
    expect((await health.check(check?.id ?? '')).status).toBe(404);
    expect((await health.answerCheck(check?.id ?? '', { held: 'no' })).status).toBe(404);
    await watching(door).at('2026-11-24T12:00:01.000Z');
    expect(checksWaitingIn(await worker.overdueChecks()).overdue.map((each) => each.id)).toEqual([check?.id]);
    await tests.delivered();
    expect(door.messages()).toEqual([]);
    expect(await kindsKept(plan)).toMatchObject({ 'check-asked': 1, 'check-overdue': 1 });
  });

  it('is left out of the count of an escalation, which goes for the real ones beside it', async () => {
    const { plan, reference } = await tests.sent(red());
    const partner = door.as('partner');
    await partner.sent(red());
    await partner.sent(red());
    const watch = watching(door);
    await watch.at('2026-11-24T10:31:00.000Z');
    const counts = (await watch.events('red-escalated')).map(({ count, mystery }) => [count, mystery]);
    expect(counts).toHaveLength(2);
    expect(counts).toContainEqual([2, undefined]);
    expect(counts).toContainEqual([1, plan]);
    await tests.delivered();
    const emails = door.messages().filter(({ template }) => template === 'red-escalated');
    expect(emails).toHaveLength(1);
    expect(emails[0]?.body.split('\n')).toContain('2');
    expect(JSON.stringify(door.messages())).not.toContain(reference);
  });

  it('alone, it is escalated on its record and in no e-mail', async () => {
    const { plan, reference } = await tests.sent(red());
    const watch = watching(door);
    await watch.at('2026-11-24T10:31:00.000Z');
    expect(await watch.actions(reference)).toContain('red-escalated');
    await tests.delivered();
    expect(door.messages()).toEqual([]);
    expect(await kindsKept(plan)).toMatchObject({ 'red-escalated': 1 });
  });

  it('an agency is reminded of a real check with the count of real ones', async () => {
    const { asked } = asking(door);
    const { id } = await asked(red());
    expect(id).not.toBe('');
    const { reference } = await tests.sent(red());
    const worker = door.as('social-worker');
    await worker.take(`${reference}.mash`, { reason: 'continuing-work' });
    await worker.askPartners(`${reference}.mash`, toAsk({ agencies: [HEALTH] }));
    const watch = watching(door);
    await watch.at('2026-11-24T12:30:00.000Z');
    const reminders = (await watch.events('check-overdue')).map(({ count, mystery }) => [
      count,
      mystery !== undefined,
    ]);
    expect(reminders.toSorted()).toEqual([
      [1, false],
      [1, true],
    ]);
  });

  it('nothing is made for the case system: managers are told why, others that it cannot be had now', async () => {
    const { reference } = await tests.sent(red());
    expect(problemIn(await door.as('manager').handOver(reference)).code).toBe('test-referral');
    expect(problemIn(await door.as('social-worker').handOver(reference)).code).toBe('unavailable');
    expect(await watching(door).actions(reference)).not.toContain('handed-over');
  });
});
