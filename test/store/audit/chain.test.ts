import { beforeAll, describe, expect, it } from 'vitest';
import { chainOf, looksAt, recordEvent, staffSubject } from '../../../shared/store/audit/chain.ts';
import { type AuditEvent, firstBrokenLink } from '../../../shared/store/audit/event.ts';
import { workIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { allegation, amber } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

const decision = { contact: 1, outcome: 'early-help', rationale: 'r', impactOnChild: 'i' } as const;

/** Everything that people do with one referral in a day, one step after the other. */
const aDay = async (): Promise<string> => {
  const [partner, screener] = [door.as('partner'), door.as('screener')];
  const [worker, manager] = [door.as('social-worker'), door.as('manager')];
  const reference = await partner.sent(allegation());
  await partner.read(reference);
  await partner.status(reference);
  await screener.read(reference);
  const { id } = workIn(await screener.pull('mash'));
  await screener.release(id);
  await worker.pull('mash');
  await worker.rate(id, { contact: 1, level: 'amber' });
  await worker.rate(id, { contact: 1, level: 'yellow', reason: 'A second account' });
  await worker.decide(id, decision);
  await manager.pull('lado');
  await manager.decide(`${reference}.lado`, decision);
  return reference;
};

describe('the audit of a referral', () => {
  it('names each thing that was read or done, in order, with who did it', async () => {
    const chain = await chainOf(door.records, await aDay());
    expect(chain.map(({ action, by }) => `${by.role}: ${action}`)).toEqual([
      'partner: received',
      'screener: pulled',
      'screener: released',
      'social-worker: pulled',
      'social-worker: rating-confirmed',
      'social-worker: rating-changed',
      'social-worker: decided',
      'manager: pulled',
      'manager: decided',
    ]);
    expect(firstBrokenLink(chain)).toBeNull();
  });

  it('keeps looks in a chain of their own, with who looked', async () => {
    const looks = await chainOf(door.records, looksAt(await aDay()));
    expect(looks.map(({ action, by }) => `${by.role}: ${action}`)).toEqual([
      'partner: sender-read',
      'partner: status-read',
      'screener: staff-read',
    ]);
    expect(firstBrokenLink(looks)).toBeNull();
  });

  it('lets nobody who only reads stand in the way of a change', async () => {
    await door.as('partner').sent(amber());
    const { id, reference } = workIn(await door.as('social-worker').pull('mash'));
    const reading = Array.from({ length: 12 }, () => door.as('partner').status(reference));
    const answer = await door.as('social-worker').rate(id, { contact: 1, level: 'amber' });
    expect(answer.status).toBe(200);
    await Promise.all(reading);
  });

  it('says nothing of what was refused, for nothing was done', async () => {
    const reference = await door.as('partner').sent(amber());
    await door.as('partner', { agency: 'exampleshire-police' }).read(reference);
    await door.as('social-worker').decide(`${reference}.mash`, decision);
    expect((await chainOf(door.records, reference)).map(({ action }) => action)).toEqual(['received']);
  });

  it('shows any event that was changed, taken out, added or moved', async () => {
    const chain = await chainOf(door.records, await aDay());
    const changed = (at: number, change: Partial<AuditEvent>): AuditEvent[] =>
      chain.map((event, place) => (place === at ? { ...event, ...change } : event));
    for (let at = 0; at < chain.length; at += 1) {
      expect(firstBrokenLink(changed(at, { at: '2026-11-24T09:00:00.000Z' }))?.sequence).toBe(at + 1);
      expect(
        firstBrokenLink(changed(at, { by: { id: 'x', name: 'Other', role: 'manager' } })),
      ).not.toBeNull();
      expect(firstBrokenLink(changed(at, { detail: { level: 'yellow', to: 'red' } }))).not.toBeNull();
      if (at < chain.length - 1) expect(firstBrokenLink(chain.toSpliced(at, 1))).not.toBeNull();
      expect(firstBrokenLink(chain.toSpliced(at, 0, chain[at] as AuditEvent))).not.toBeNull(); // at < length
    }
    expect(firstBrokenLink(chain.toReversed())).not.toBeNull();
  });

  it('stays one chain when many read and change at the same moment', async () => {
    while ((await door.as('manager').pull('mash')).status === 200);
    const reference = await door.as('partner').sent(amber());
    const readers = [1, 2, 3, 4].map((number) => door.as('screener', { number }).read(reference));
    const puller = door.as('social-worker').pull('mash');
    const senders = [1, 2, 3].map(() => door.as('partner').status(reference));
    const answers = await Promise.all([...readers, puller, ...senders]);
    const done = answers.filter(({ status }) => status === 200).length;
    expect(done).toBe(answers.length);
    const chains = await Promise.all(
      [reference, looksAt(reference)].map((subject) => chainOf(door.records, subject)),
    );
    for (const chain of chains) {
      expect(firstBrokenLink(chain)).toBeNull();
      expect(chain.map(({ sequence }) => sequence)).toEqual(chain.map((_, at) => at + 1));
    }
    expect(chains.flat()).toHaveLength(1 + done);
  });

  it('takes the place of no event that is there', async () => {
    const happening = {
      at: TUESDAY,
      action: 'staff-read',
      by: { id: 'a', name: 'A', role: 'screener' },
    } as const;
    await Promise.all(Array.from({ length: 6 }, () => recordEvent(door.records, 'ONE', happening)));
    const chain = await chainOf(door.records, 'ONE');
    expect(chain).toHaveLength(6);
    expect(firstBrokenLink(chain)).toBeNull();
  });
});

describe('the audit of a member of staff', () => {
  it('names each look at a queue', async () => {
    const screener = door.as('screener', { number: 9 });
    await screener.queues();
    await screener.queue('mash');
    const chain = await chainOf(door.records, staffSubject(door.person('screener', { number: 9 }).id));
    expect(chain.map(({ action, detail }) => [action, detail])).toEqual([
      ['queues-listed', {}],
      ['queue-listed', { queue: 'mash' }],
    ]);
    expect(firstBrokenLink(chain)).toBeNull();
  });

  it('hides who they are from the keys of the table', async () => {
    const { id } = door.person('screener', { number: 9 });
    for (const { pk, sk } of await everything(door.records)) expect(`${pk} ${sk}`).not.toContain(id);
  });
});
