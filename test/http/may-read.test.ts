import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../shared/contract/routes.ts';
import { problemIn, queuesIn, senderRecordIn, staffRecordIn } from '../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../support/front-door.ts';
import { allegation, aReferral, red } from '../support/referrals.ts';

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

const SCHOOL = 'exampleshire-high';

describe('who may read a referral', () => {
  it('its sender and their colleagues see what was sent and nothing that the desk thinks of it', async () => {
    const reference = await door.as('partner', { agency: SCHOOL }).sent(red());
    for (const number of [1, 2]) {
      const answer = await door.as('partner', { agency: SCHOOL, number }).read(reference);
      expect(senderRecordIn(answer).view).toBe('sender');
      expect(answer.text).not.toMatch(/rating|queue|timeline|priorContacts/);
    }
  });

  it('another agency is told that there is no such referral, as for one that does not exist', async () => {
    const reference = await door.as('partner', { agency: SCHOOL }).sent(aReferral());
    const police = door.as('partner', { agency: 'exampleshire-police' });
    for (const unknown of [reference, 'EX-0000-0000']) {
      const answer = await police.read(unknown);
      expect(answer.status).toBe(404);
      expect({ ...problemIn(answer), traceId: '' }).toMatchObject({ code: 'not-found', title: 'Not found' });
      expect((await police.status(unknown)).status).toBe(404);
    }
  });

  it('an allegation against a colleague is read by whoever sent it, not by the rest of the agency', async () => {
    const reference = await door.as('partner', { agency: SCHOOL }).sent(allegation());
    expect((await door.as('partner', { agency: SCHOOL }).read(reference)).status).toBe(200);
    const colleague = door.as('partner', { agency: SCHOOL, number: 2 });
    expect((await colleague.read(reference)).status).toBe(404);
    expect((await colleague.status(reference)).status).toBe(404);
    expect((await door.as('manager').read(reference)).status).toBe(200);
  });

  it('somebody who types an agency’s name does not read that agency’s referrals', async () => {
    const typed = { referrer: { agency: 'Exampleshire High School', name: 'Nobody' } };
    const form = door.asPerson({ ...door.person('system'), agency: undefined });
    const reference = await form.sent(aReferral(typed));
    expect((await door.as('partner', { agency: SCHOOL }).read(reference)).status).toBe(404);
    expect((await door.as('system').read(reference)).status).toBe(403);
  });

  it('the emergency duty team reads what is in its queue and nothing else', async () => {
    const duty = door.as('emergency-duty');
    const byDay = await door.as('partner').sent(red());
    door.clock.set(EVENING);
    const byNight = await door.as('partner').sent(red());
    door.clock.set(TUESDAY);
    expect((await duty.read(byDay)).status).toBe(404);
    expect((await duty.status(byDay)).status).toBe(404);
    expect(staffRecordIn(await duty.read(byNight)).queues).toContain('emergency-duty-team');
  });
});

describe('who may work a queue', () => {
  it.each([
    ['screener', 'manager-decision'],
    ['screener', 'lado'],
    ['social-worker', 'manager-decision'],
    ['emergency-duty', 'mash'],
    ['screener', 'emergency-duty-team'],
  ] as const)('not a %s in %s', async (role, queue) => {
    const person = door.as(role);
    expect((await person.queue(queue)).status).toBe(403);
    expect((await person.pull(queue)).status).toBe(403);
    expect(queuesIn(await person.queues()).map(({ id }) => id)).not.toContain(queue);
  });

  it('a screener pulls and releases, but neither rates nor decides', async () => {
    const reference = await door.as('partner').sent(red());
    const screener = door.as('screener');
    expect((await screener.pull('mash')).status).toBe(200);
    const id = `${reference}.mash`;
    expect((await screener.rate(id, { contact: 1, level: 'red' })).status).toBe(403);
    const decision = { contact: 1, outcome: 'early-help', rationale: 'r', impactOnChild: 'i' } as const;
    expect((await screener.decide(id, decision)).status).toBe(403);
  });

  it('there is no queue by another name', async () => {
    const answer = await door.as('manager').call(ROUTES.listQueue, { path: { queue: 'toString' } });
    expect(answer.status).toBe(404);
  });
});
