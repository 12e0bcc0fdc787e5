import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  keyedIn,
  problemIn,
  queueIn,
  senderRecordIn,
  sentIn,
  staffRecordIn,
  workIn,
} from '../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aChild, red, yellow } from '../../support/referrals.ts';
import { watching } from '../watch-queues/watching.ts';
import { aCall, delivered, HEAD_TEACHER, keyed } from './calling.ts';

let door: FrontDoor;
beforeEach(async () => {
  door = await openFrontDoor();
  return door.close;
});

const recordOf = async (reference: string) => staffRecordIn(await door.as('manager').read(reference));

describe('a contact that staff write down', () => {
  it.each(['screener', 'social-worker', 'manager', 'emergency-duty'] as const)(
    'is rated and queued as a form is, when a %s does it',
    async (role) => {
      const { reference } = keyedIn(await door.as(role).key(aCall({}, { children: [aChild()] })));
      const record = await recordOf(reference);
      expect(record).toMatchObject({
        agency: 'Exampleshire High School',
        level: 'yellow',
        queues: ['mash'],
        call: { channel: 'phone', caller: 'professional', keyedBy: door.person(role).name },
      });
      expect(workIn(await door.as('social-worker').pull('mash')).reference).toBe(reference);
    },
  );

  it('is nothing for partners to send', async () => {
    for (const role of ['partner', 'auditor', 'agency-responder'] as const) {
      expect((await door.as(role).key(aCall())).status).toBe(403);
    }
  });

  it('is timed from when the call was taken, and waits for somebody since it was written down', async () => {
    door.clock.set('2026-11-24T11:00:00.000Z');
    const { reference, receivedAt } = await keyed(door, { takenTime: '10:05' }, red());
    const record = await recordOf(reference);
    expect(receivedAt).toBe('2026-11-24T10:05:00.000Z');
    expect(record.clock.due).toBe('2026-11-24T14:05:00.000Z');
    expect(record.call).toMatchObject({ takenAt: receivedAt, keyedAt: '2026-11-24T11:00:00.000Z' });
    const watch = watching(door);
    await watch.at('2026-11-24T11:29:00.000Z');
    expect(await watch.events('red-escalated')).toHaveLength(0);
    await watch.at('2026-11-24T11:30:00.000Z');
    expect(await watch.events('red-escalated')).toHaveLength(1);
  });

  it('goes where work is done now, although the call was taken while the MASH was open', async () => {
    door.clock.set('2026-11-24T17:20:00.000Z');
    const { reference, phoneNow } = await keyed(door, { takenTime: '16:40' }, red());
    expect((await recordOf(reference)).queues).toEqual(['emergency-duty-team']);
    expect(phoneNow?.name).toBe('Emergency Duty Team');
  });

  it('cannot have come later than now, or be followed up today', async () => {
    const wrong = async (call: Parameters<typeof aCall>[0]) =>
      problemIn(await door.as('screener').key(aCall(call))).errors;
    expect(await wrong({ takenTime: '10:01' })).toMatchObject([{ pointer: '/call/takenTime' }]);
    expect(await wrong({ takenOn: '2025-11-24' })).toMatchObject([{ pointer: '/call/takenOn' }]);
    expect(await wrong({ followUpOn: '2026-11-24' })).toMatchObject([{ pointer: '/call/followUpOn' }]);
    expect(await wrong({ agency: 'nowhere-high' })).toMatchObject([{ pointer: '/call/agency' }]);
    // The people of an agency see what it sent: never what somebody said who is not at work there.
    for (const caller of ['public', 'young-person'] as const) {
      expect(await wrong({ caller })).toMatchObject([{ pointer: '/call/agency' }]);
    }
  });

  it('names the field of the form that cannot be as typed', async () => {
    const { errors } = problemIn(
      await door.as('screener').key(aCall({}, { children: [{ given: 'Ada', born: '2027-01-01' }] })),
    );
    expect(errors).toMatchObject([{ pointer: '/referral/children/0/born' }]);
  });

  it('is one contact however often the same press is sent', async () => {
    const [key, body] = [randomUUID(), aCall()];
    const first = keyedIn(await door.as('screener').key(body, key));
    expect(keyedIn(await door.as('screener').key(body, key))).toEqual(first);
    expect(queueIn(await door.as('screener').queue('mash')).items).toHaveLength(1);
  });

  it('needs no answers but that there is somebody', async () => {
    const answer = await door.as('screener').key({ call: {}, referral: { children: [{}], referrer: {} } });
    expect((await recordOf(keyedIn(answer).reference)).call).toMatchObject({
      caller: 'public',
      writtenForm: null,
    });
  });
});

describe('whoever called', () => {
  it('finds it among what their agency sent, without what staff noted', async () => {
    const { reference } = await keyed(door, { adviceGiven: 'Keep her there' });
    const partner = door.as('partner', { agency: 'exampleshire-high' });
    expect(sentIn(await partner.sentList()).referrals.map((sent) => sent.reference)).toEqual([reference]);
    const read = await partner.read(reference);
    expect(senderRecordIn(read).form.referrer.name).toBe('Hugh Tolland');
    expect(read.text).not.toContain('Keep her there');
    const police = door.as('partner', { agency: 'exampleshire-police' });
    expect((await police.read(reference)).status).toBe(404);
  });

  it('is sent a receipt, and staff are sent nothing', async () => {
    const { reference, receiptSent } = await keyed(door);
    await delivered(door);
    expect(receiptSent).toBe(true);
    const sent = door.messages();
    expect(sent.map(({ template, to }) => `${template} ${to}`).sort()).toEqual([
      `receipt ${HEAD_TEACHER}`,
      `written-form-asked ${HEAD_TEACHER}`,
    ]);
    const asked = sent.find(({ template }) => template === 'written-form-asked');
    expect(asked?.body).toContain(`/referrals/${reference}/written-form`);
  });

  it('is sent nothing where they gave no address', async () => {
    const { receiptSent } = await keyed(door, {}, { referrer: { name: 'Hugh Tolland' } });
    await delivered(door);
    expect(receiptSent).toBe(false);
    expect(door.messages()).toEqual([]);
  });

  it('may be somebody who does not say who they are, and is then told nothing of the outcome', async () => {
    const { reference, writtenFormDue } = await keyed(
      door,
      { caller: 'public', agency: undefined },
      { referrer: { anonymous: true } },
    );
    expect(writtenFormDue).toBeNull();
    expect(await recordOf(reference)).toMatchObject({
      mayBeTold: 'received-only',
      call: { writtenForm: null },
    });
  });
});

it('is found as the same child when a form comes later', async () => {
  const child = aChild();
  const { reference } = await keyed(door, {}, { children: [child] });
  door.clock.set(EVENING);
  const later = await door.as('partner', { agency: 'exampleshire-police' }).sent(red({ children: [child] }));
  const { contacts } = staffRecordIn(await door.as('manager').read(later));
  expect(contacts[0]?.priorContacts.map(({ contactId }) => contactId)).toEqual([`${reference}.1`]);
});

it('counts once with the form that confirms it, and the form says that it may be the same incident', async () => {
  const child = aChild();
  const { reference } = await keyed(door, {}, { children: [child] });
  door.clock.set(EVENING);
  const send = (followsCall?: string) =>
    door.as('partner', { agency: 'exampleshire-high' }).sent(yellow({ children: [child], followsCall }));
  const counted = async (sent: string) => {
    const { contacts, flags } = await recordOf(sent);
    return { count: contacts[0]?.contactsInSixMonths, flags };
  };
  expect(await counted(await send(reference))).toMatchObject({
    count: 1,
    flags: expect.arrayContaining(['possible-duplicate-of-contact']),
  });
  expect(await counted(await send())).toMatchObject({ count: 2 });
});

it('counts what came between the call and its being written down', async () => {
  const child = aChild();
  const police = door.as('partner', { agency: 'exampleshire-police' });
  await police.sent(yellow({ children: [child] }));
  door.clock.set('2026-11-25T10:00:00.000Z');
  await police.sent(yellow({ children: [child] }));
  door.clock.set('2026-11-26T10:00:00.000Z');
  const { reference } = await keyed(door, { takenOn: '2026-11-23' }, { children: [child] });
  const { contacts, flags, queues } = await recordOf(reference);
  expect(contacts[0]?.contactsInSixMonths).toBe(3);
  expect(flags).toContain('three-contacts-in-six-months');
  expect(queues).toContain('manager-decision');
});
