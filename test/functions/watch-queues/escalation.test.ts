import { beforeEach, describe, expect, it } from 'vitest';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { firstBrokenLink } from '../../../shared/store/audit/event.ts';
import { staffRecordIn, workIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { amber, red } from '../../support/referrals.ts';
import { type Watching, watching } from './watching.ts';

let door: FrontDoor;
let watch: Watching;
beforeEach(async () => {
  door = await openFrontDoor();
  watch = watching(door);
  return door.close;
});

const TEN = (minutes: number): string => new Date(Date.UTC(2026, 10, 24, 10, minutes)).toISOString();
const escalations = async (): Promise<number> => (await watch.events('red-escalated')).length;

describe('a red that nobody takes for thirty minutes', () => {
  it('is brought before the duty manager, once in each thirty minutes', async () => {
    const reference = await door.as('partner').sent(red());
    const found: number[] = [];
    for (const minute of [1, 29, 30, 31, 59, 60, 61, 95, 96]) {
      await watch.at(TEN(minute));
      found.push(await escalations());
    }
    expect(found).toEqual([0, 0, 1, 1, 1, 2, 2, 3, 3]);
    expect((await watch.actions(reference)).filter((action) => action === 'red-escalated')).toHaveLength(3);
    expect(firstBrokenLink(await chainOf(door.records, reference))).toBeNull();
  });

  it('is shown as such in the queue and on its timeline', async () => {
    const reference = await door.as('partner').sent(red());
    await watch.at(TEN(30));
    expect((await watch.listed('mash', reference))?.flags).toContain('escalated');
    const { timeline } = staffRecordIn(await door.as('screener').read(reference));
    expect(timeline.map(({ words }) => words).join()).toContain('the duty manager was told');
  });

  it('is told in one e-mail with all of that minute: a count and a link, and no reference', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => door.as('partner').sent(red())));
    await watch.at(TEN(30));
    door.clock.set(TEN(33));
    await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test', 60_000));
    const emails = door.messages().filter(({ template }) => template === 'red-escalated');
    expect(emails).toMatchObject([
      { to: 'duty-manager@exampleshire.example', body: expect.stringContaining('/desk/queues/mash') },
    ]);
    const text = JSON.stringify(emails);
    expect(emails[0]?.body.split('\n')).toContain('3');
    for (const reference of sent) expect(text).not.toContain(reference);
  });

  it('is told to whoever is named for the day, by the team’s queue while the MASH is closed', async () => {
    door.clock.set('2026-11-28T22:00:00.000Z');
    await door.as('partner').sent(red());
    await watch.at('2026-11-28T22:30:00.000Z');
    door.clock.set('2026-11-28T22:33:00.000Z');
    await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test', 60_000));
    expect(door.messages().filter(({ template }) => template === 'red-escalated')).toMatchObject([
      {
        to: 'duty-manager-weekend@exampleshire.example',
        body: expect.stringContaining('/desk/queues/emergency-duty-team'),
      },
    ]);
  });

  it('is told once by two runs at the same moment', async () => {
    const reference = await door.as('partner').sent(red());
    door.clock.set(TEN(30));
    await Promise.all([watch.run(), watch.run(), watch.run()]);
    expect(await escalations()).toBe(1);
    expect((await watch.actions(reference)).filter((action) => action === 'red-escalated')).toHaveLength(1);
  });
});

describe('a red that waits for a manager’s countersignature', () => {
  it('is brought before the duty manager as well', async () => {
    await door.as('partner').sent(red());
    const worker = door.as('social-worker');
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, {
      contact: 1,
      outcome: 'no-further-action',
      rationale: 'It was a toy.',
      impactOnChild: 'None that we know of.',
    });
    await watch.at(TEN(29));
    expect(await escalations()).toBe(0);
    await watch.at(TEN(30));
    expect(await watch.events('red-escalated')).toMatchObject([{ queue: 'manager-decision', count: 1 }]);
  });
});

describe('what is not escalated', () => {
  it('is what somebody holds; once free again it is counted from then', async () => {
    const reference = await door.as('partner').sent(red());
    const screener = door.as('screener');
    door.clock.set(TEN(10));
    const { id } = workIn(await screener.pull('mash'));
    await watch.at(TEN(35));
    expect(await escalations()).toBe(0);
    expect((await screener.release(id)).status).toBe(200);
    await watch.at(TEN(64));
    expect(await escalations()).toBe(0);
    await watch.at(TEN(65));
    expect(await escalations()).toBe(1);
    expect((await watch.listed('mash', reference))?.state).toBe('waiting');
  });

  it('is what a lease ran out on, until thirty minutes after', async () => {
    await door.as('partner').sent(red());
    await door.as('screener').pull('mash');
    await watch.at(TEN(EXAMPLESHIRE.leaseMinutes + 29));
    expect(await escalations()).toBe(0);
    await watch.at(TEN(EXAMPLESHIRE.leaseMinutes + 30));
    expect(await escalations()).toBe(1);
  });

  it('is an amber, however long it waits, until it is raised to red: then it is counted from there', async () => {
    const partner = door.as('partner');
    const reference = await partner.sent(amber());
    await watch.at(TEN(120));
    expect(await escalations()).toBe(0);
    await partner.say(reference, {
      kind: 'information',
      words: 'He has a knife with him today.',
      concerns: { weapon: 'yes' },
    });
    expect((await watch.listed('mash', reference))?.level).toBe('red');
    await watch.at(TEN(149));
    expect(await escalations()).toBe(0);
    await watch.at(TEN(150));
    expect(await escalations()).toBe(1);
  });
});
