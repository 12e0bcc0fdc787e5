import { beforeEach, describe, expect, it } from 'vitest';
import { callIn, problemIn, staffRecordIn, workIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { fromGuest, guestOn } from '../../support/guest.ts';
import { yellow } from '../../support/referrals.ts';
import { type Watching, watching } from '../watch-queues/watching.ts';
import { delivered, HEAD_TEACHER, keyed } from './calling.ts';

/** A day after the call: Exampleshire gives 24 hours. */
const DUE = '2026-11-25T10:00:00.000Z';
const JUST_BEFORE = '2026-11-25T09:59:00.000Z';

let door: FrontDoor;
let watch: Watching;
beforeEach(async () => {
  door = await openFrontDoor();
  watch = watching(door);
  return door.close;
});

const recordOf = async (reference: string) => staffRecordIn(await door.as('manager').read(reference));
const standingOf = async (reference: string) => (await recordOf(reference)).call?.writtenForm?.standing;
const chasers = async (): Promise<string[]> =>
  (await watch.events('written-form-overdue')).map(({ reference }) => reference);
const SCHOOL = { agency: 'exampleshire-high' } as const;

describe('the written form that follows a phone call', () => {
  it('is chased once when it has not come in time, and the contact is flagged', async () => {
    const { reference, writtenFormDue } = await keyed(door);
    expect(writtenFormDue).toBe(DUE);
    await watch.at(JUST_BEFORE);
    expect(await chasers()).toEqual([]);
    await watch.at(DUE);
    await watch.run();
    await watch.at('2026-11-27T10:00:00.000Z');
    expect(await chasers()).toEqual([reference]);
    expect((await watch.listed('mash', reference))?.flags).toContain('written-form-overdue');
    expect((await recordOf(reference)).flags).toContain('written-form-overdue');
    await delivered(door);
    expect(door.messages()[0]).toMatchObject({ template: 'written-form-overdue', to: HEAD_TEACHER });
  });

  it('delays nothing: the contact can be pulled at once, and keeps its place', async () => {
    const { reference } = await keyed(door);
    const before = await watch.listed('mash', reference);
    await watch.at(DUE);
    expect((await watch.listed('mash', reference))?.due).toBe(before?.due);
    expect(workIn(await door.as('screener').pull('mash')).reference).toBe(reference);
  });

  it('ends the wait when the caller’s agency sends it with the reference of the call', async () => {
    const { reference } = await keyed(door);
    const form = await door.as('partner', SCHOOL).sent(yellow({ followsCall: reference.toLowerCase() }));
    await delivered(door);
    expect((await recordOf(reference)).call?.writtenForm).toMatchObject({
      standing: 'received',
      received: { reference: form, by: null },
    });
    await watch.at(DUE);
    expect(await chasers()).toEqual([]);
  });

  it('ends the wait when it comes from the address that the caller gave, proved to be theirs', async () => {
    const caller = 'nurse@surgery.example';
    const { reference } = await keyed(
      door,
      { agency: undefined },
      { referrer: { agency: 'Mill Lane Surgery', email: caller } },
    );
    const stranger = await guestOn(door, 'somebody@surgery.example');
    await stranger.send(fromGuest('somebody@surgery.example', { followsCall: reference }));
    await delivered(door);
    expect(await standingOf(reference)).toBe('awaited');
    await (await guestOn(door, caller)).send(fromGuest(caller, { followsCall: reference }));
    await delivered(door);
    expect(await standingOf(reference)).toBe('received');
  });

  it('clears the flag when it comes late', async () => {
    const { reference } = await keyed(door);
    await watch.at(DUE);
    await door.as('partner', SCHOOL).sent(yellow({ followsCall: reference }));
    await delivered(door);
    expect((await watch.listed('mash', reference))?.flags).not.toContain('written-form-overdue');
    expect((await recordOf(reference)).flags).not.toContain('written-form-overdue');
    expect(await watch.actions(reference)).toEqual(
      expect.arrayContaining(['written-form-overdue', 'written-form-received']),
    );
  });

  it('is not believed from another agency that typed the reference', async () => {
    const { reference } = await keyed(door);
    const police = door.as('partner', { agency: 'exampleshire-police' });
    await police.sent(yellow({ followsCall: reference }));
    await police.sent(yellow({ followsCall: 'EX-0000-0000' }));
    await police.sent(yellow({ followsCall: 'the lady on the phone' }));
    await delivered(door);
    expect(await standingOf(reference)).toBe('awaited');
  });

  it('can be said by staff to have come, once, with its reference or how', async () => {
    const { reference } = await keyed(door);
    const form = await door.as('partner', { agency: 'exampleshire-police' }).sent(yellow());
    const desk = door.as('screener');
    const nowhere = await desk.receiveWrittenForm(reference, { reference: 'EX-0000-0000' });
    expect(problemIn(nowhere).errors).toMatchObject([{ pointer: '/reference' }]);
    const call = callIn(await desk.receiveWrittenForm(reference, { reference: form, words: 'By hand' }));
    expect(call.writtenForm).toMatchObject({
      standing: 'received',
      received: { reference: form, words: 'By hand', by: door.person('screener').name },
    });
    expect(problemIn(await desk.receiveWrittenForm(reference, {})).code).toBe('written-form-received');
  });

  it('is not asked of the public, of whoever wanted advice only, or where staff say no', async () => {
    for (const call of [
      { caller: 'public', agency: undefined },
      { adviceOnly: true },
      { writtenForm: false },
    ] as const) {
      const { reference, writtenFormDue } = await keyed(door, call);
      expect(writtenFormDue).toBeNull();
      expect(problemIn(await door.as('screener').receiveWrittenForm(reference, {})).code).toBe(
        'no-written-form',
      );
    }
    await watch.at('2026-12-25T10:00:00.000Z');
    expect(await chasers()).toEqual([]);
  });
});
