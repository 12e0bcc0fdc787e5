import { beforeEach, describe, expect, it } from 'vitest';
import { staffRecordIn, statusIn, workIn } from '../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aChild, amber, red, yellow } from '../../support/referrals.ts';
import { type Watching, watching } from './watching.ts';

let door: FrontDoor;
let watch: Watching;
beforeEach(async () => {
  door = await openFrontDoor();
  watch = watching(door);
  return door.close;
});

const TEAM = 'emergency-duty-team';
const LATE = '2026-11-24T16:50:00.000Z';
const CLOSED = '2026-11-24T17:00:00.000Z';
const OPENED = '2026-11-25T08:30:00.000Z';

const decision = {
  contact: 1,
  outcome: 'strategy-discussion',
  rationale: 'A weapon in the house tonight',
  impactOnChild: 'She is afraid to sleep',
} as const;

describe('at closing', () => {
  it('a red that nobody holds goes to the Emergency Duty Team with an alert, and stays in the MASH', async () => {
    door.clock.set(LATE);
    const reference = await door.as('partner').sent(red());
    await watch.at('2026-11-24T16:59:59.000Z');
    expect(await watch.inQueue(TEAM)).toEqual([]);
    await watch.at(CLOSED);
    expect(await watch.inQueue(TEAM)).toEqual([reference]);
    expect(await watch.inQueue('mash')).toEqual([reference]);
    expect((await watch.listed('mash', reference))?.flags).toContain('handed-to-duty-team');
    expect((await watch.actions(reference)).at(-1)).toBe('handed-to-duty-team');
    expect((await watch.events('red-alert')).map(({ queue }) => queue)).toEqual(['mash', TEAM]);
    expect(workIn(await door.as('emergency-duty').pull(TEAM)).reference).toBe(reference);
  });

  it.each([
    ['run every minute', ['17:00', '17:01', '17:02', '23:59', '03:00']],
    ['run late for the first time', ['23:00']],
  ])('it is handed over once by a watch that is %s', async (_, times) => {
    door.clock.set(LATE);
    const reference = await door.as('partner').sent(red());
    for (const time of times) await watch.at(`2026-11-2${time < '12' ? 5 : 4}T${time}:00.000Z`);
    expect((await watch.actions(reference)).filter((each) => each === 'handed-to-duty-team')).toHaveLength(1);
    expect(await watch.inQueue(TEAM)).toEqual([reference]);
  });

  it('whoever holds a red keeps it; where the lease ends it is handed over then', async () => {
    door.clock.set(LATE);
    const reference = await door.as('partner').sent(red());
    await door.as('social-worker').pull('mash');
    await watch.at(CLOSED);
    expect(await watch.inQueue(TEAM)).toEqual([]);
    await watch.at('2026-11-24T17:19:00.000Z');
    expect(await watch.inQueue(TEAM)).toEqual([]);
    await watch.at('2026-11-24T17:21:00.000Z');
    expect(await watch.inQueue(TEAM)).toEqual([reference]);
  });

  it('only what is red goes over, and of a family only the red child', async () => {
    door.clock.set(LATE);
    const partner = door.as('partner');
    await partner.sent(amber());
    const reference = await partner.sent(
      yellow({ children: [aChild(), aChild({ concerns: { weapon: 'yes' } })] }),
    );
    await watch.at(CLOSED);
    expect(await watch.inQueue(TEAM)).toEqual([reference]);
    const { contacts, work } = staffRecordIn(await door.as('manager').read(reference));
    const reds = contacts.filter(({ rating }) => rating.level === 'red').map(({ number }) => number);
    expect(work.find(({ queue }) => queue === TEAM)?.contacts).toEqual(reds);
  });

  it('what is decided stays decided, in the MASH and by the team', async () => {
    const partner = door.as('partner');
    door.clock.set(LATE);
    const first = await partner.sent(red());
    const worker = door.as('social-worker');
    const { id } = workIn(await worker.pull('mash'));
    expect((await worker.decide(id, decision)).status).toBe(200);
    const second = await partner.sent(red());
    await watch.at(CLOSED);
    expect(await watch.inQueue(TEAM)).toEqual([second]);
    const team = door.as('emergency-duty');
    const given = workIn(await team.pull(TEAM));
    expect((await team.decide(given.id, decision)).status).toBe(200);
    await watch.at('2026-11-24T18:00:00.000Z');
    expect(await watch.inQueue(TEAM)).toEqual([]);
    expect(await watch.actions(first)).not.toContain('handed-to-duty-team');
  });
});

describe('at opening', () => {
  it('what the team did not finish is the MASH’s again, with a note, and the team’s work is over', async () => {
    door.clock.set(EVENING);
    const reference = await door.as('partner').sent(red());
    expect(await watch.inQueue('mash')).toEqual([]);
    await watch.at('2026-11-25T08:29:00.000Z');
    expect(await watch.inQueue('mash')).toEqual([]);
    await watch.at(OPENED);
    expect(await watch.inQueue('mash')).toEqual([reference]);
    expect(await watch.inQueue(TEAM)).toEqual([]);
    const listed = await watch.listed('mash', reference);
    expect(listed?.note).toMatchObject({ words: 'Handed back by EDT at opening', at: OPENED });
    expect(listed?.flags).toContain('handed-back');
    expect(listed?.level).toBe('red');
    expect((await watch.actions(reference)).at(-1)).toBe('handed-back');
    // Nobody has read it yet, and its sender is not told otherwise.
    expect(statusIn(await door.as('partner').status(reference)).status).toBe('received');
    await watch.at('2026-11-25T08:59:00.000Z');
    expect(await watch.events('red-escalated')).not.toContainEqual(
      expect.objectContaining({ queue: 'mash' }),
    );
    await watch.at('2026-11-25T09:00:00.000Z');
    expect(await watch.events('red-escalated')).toContainEqual(expect.objectContaining({ queue: 'mash' }));
  });

  it('what the team noted comes along, also after a second night', async () => {
    door.clock.set(EVENING);
    const reference = await door.as('partner').sent(red());
    const team = door.as('emergency-duty');
    const { id } = workIn(await team.pull(TEAM));
    await team.release(id, 'Nobody answers the door');
    await watch.at(OPENED);
    const words = 'Handed back by EDT at opening. Stella Marchbank wrote: Nobody answers the door';
    expect((await watch.listed('mash', reference))?.note?.words).toBe(words);
    await watch.at('2026-11-25T17:00:00.000Z');
    expect((await watch.listed(TEAM, reference))?.note?.words).toBe(words);
    await watch.at('2026-11-26T08:30:00.000Z');
    expect((await watch.listed('mash', reference))?.note?.words).toBe(words);
    expect((await watch.actions(reference)).filter((each) => each.startsWith('handed'))).toEqual([
      'handed-back',
      'handed-to-duty-team',
      'handed-back',
    ]);
  });

  it('what one of the team still works on is in the MASH from the first minute, and theirs to finish', async () => {
    door.clock.set('2026-11-25T08:20:00.000Z');
    const reference = await door.as('partner').sent(red());
    const team = door.as('emergency-duty');
    const { id } = workIn(await team.pull(TEAM));
    await watch.at(OPENED);
    await watch.at('2026-11-25T08:31:00.000Z');
    expect(await watch.inQueue('mash')).toEqual([reference]);
    expect(await watch.inQueue(TEAM)).toEqual([reference]);
    expect((await team.decide(id, decision)).status).toBe(200);
    await watch.at('2026-11-25T08:32:00.000Z');
    expect(await watch.inQueue('mash')).toEqual([reference]);
    expect((await watch.actions(reference)).filter((each) => each === 'handed-back')).toHaveLength(1);
  });

  it('what nobody of the team works on any more leaves them when their lease ends', async () => {
    door.clock.set('2026-11-25T08:20:00.000Z');
    const reference = await door.as('partner').sent(red());
    await door.as('emergency-duty').pull(TEAM);
    await watch.at(OPENED);
    await watch.at('2026-11-25T08:51:00.000Z');
    expect(await watch.inQueue(TEAM)).toEqual([]);
    expect(await watch.inQueue('mash')).toEqual([reference]);
  });

  it('what the MASH decided in the evening does not come back', async () => {
    door.clock.set(LATE);
    await door.as('partner').sent(red());
    const worker = door.as('social-worker');
    const { id } = workIn(await worker.pull('mash'));
    await watch.at('2026-11-24T17:30:00.000Z');
    expect(await watch.inQueue(TEAM)).toHaveLength(1);
    door.clock.set('2026-11-24T17:40:00.000Z');
    expect((await worker.decide(id, decision)).status).toBe(200);
    await watch.at(OPENED);
    expect(await watch.inQueue('mash')).toEqual([]);
    expect(await watch.inQueue(TEAM)).toEqual([]);
  });

  it('what the team found not to be red comes back too', async () => {
    door.clock.set(EVENING);
    const reference = await door.as('partner').sent(red());
    const team = door.as('emergency-duty');
    const { id } = workIn(await team.pull(TEAM));
    await team.rate(id, { contact: 1, level: 'amber', reason: 'It was a toy' });
    await team.release(id);
    await watch.at(OPENED);
    expect(await watch.inQueue('mash')).toEqual([reference]);
    expect(await watch.inQueue(TEAM)).toEqual([]);
  });
});
