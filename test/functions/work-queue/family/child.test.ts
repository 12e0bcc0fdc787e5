import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf, looksAt } from '../../../../shared/store/audit/chain.ts';
import { type ApiClient, childIn, staffRecordIn, workIn } from '../../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../../support/front-door.ts';
import { aChild, amber, red, refused, yellow } from '../../../support/referrals.ts';

const JACK = {
  given: 'Jack',
  family: 'Trevanion',
  born: '2015-06-17',
  sex: 'M',
  postcode: 'EX4 3PQ',
} as const;
const INITIAL = { ...JACK, given: 'J' } as const;
const AT = ['2026-11-24T10:00:00.000Z', '2026-11-24T11:00:00.000Z', '2026-11-24T12:00:00.000Z'] as const;

let door: FrontDoor;
let worker: ApiClient;
let manager: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  worker = door.as('social-worker');
  manager = door.as('manager');
  return door.close;
});

const send = async (
  at: string,
  child: object,
  body = amber,
  agency = 'exampleshire-high',
): Promise<string> => {
  door.clock.set(at);
  return `${await door.as('partner', { agency }).sent(body({ children: [aChild(child)] }))}.1`;
};

const referenceOf = (contactId: string): string => contactId.split('.')[0] ?? '';
const idsOf = async (contactId: string, client = manager) =>
  childIn(await client.child(contactId)).contacts.map((contact) => contact.contactId);
const contactOf = async (contactId: string) => {
  const [contact] = staffRecordIn(await manager.read(referenceOf(contactId))).contacts;
  if (contact === undefined) throw new Error('No contact');
  return contact;
};
const three = async (body = amber): Promise<[string, string, string]> => [
  await send(AT[0], JACK, body),
  await send(AT[1], JACK, body, 'exampleshire-police'),
  await send(AT[2], JACK, body),
];

describe('a child’s timeline', () => {
  it('has every contact about the child, the newest first, whichever of them one comes from', async () => {
    const [first, second, third] = await three();
    await send(AT[2], {});
    for (const from of [first, second, third]) expect(await idsOf(from)).toEqual([third, second, first]);
    const child = childIn(await worker.child(second));
    expect(child).toMatchObject({ restricted: 0, possible: 0, more: false });
    expect(child.recent).toEqual({ months: 6, contacts: 3, limit: 3 });
    expect(child.contacts).toMatchObject([
      { agency: 'Exampleshire High School', level: 'amber', because: 'same-person', waiting: true },
      { agency: 'Exampleshire Police', because: 'this-contact', outcomes: [] },
      { receivedAt: TUESDAY },
    ]);
  });

  it('says what was decided', async () => {
    const first = await send(AT[0], JACK);
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, { contact: 1, outcome: 'early-help', rationale: 'Help', impactOnChild: 'Tired' });
    const [contact] = childIn(await worker.child(first)).contacts;
    expect(contact).toMatchObject({ waiting: false, outcomes: [{ outcome: 'early-help', at: AT[0] }] });
  });

  it('follows what people say at once, and what they take back', async () => {
    const first = await send(AT[0], JACK);
    const maybe = await send(AT[1], INITIAL);
    expect(childIn(await worker.child(maybe))).toMatchObject({ possible: 1, recent: { contacts: 1 } });
    await worker.answerSame([maybe, first], { answer: 'same', reason: 'Spoke to the school' });
    for (const from of [first, maybe]) expect(await idsOf(from)).toEqual([maybe, first]);
    const [, earlier] = childIn(await worker.child(maybe)).contacts;
    expect(earlier).toMatchObject({ because: 'said' });
    await worker.undo([maybe, first]);
    expect(await idsOf(maybe)).toEqual([maybe]);
  });

  it('is in the audit of each record that it shows', async () => {
    const [first, , third] = await three();
    await worker.child(third);
    for (const contactId of [first, third]) {
      expect((await chainOf(door.records, looksAt(referenceOf(contactId)))).at(-1)).toMatchObject({
        action: 'child-read',
        by: { name: 'Halina Brzeska' },
        detail: { contact: 1, from: third },
      });
    }
  });

  it('masks what is restricted: how many there are and nothing else', async () => {
    const [first, second, third] = await three();
    await manager.restrict(referenceOf(second), { reason: 'Her aunt works here', allowed: [] });
    const answer = await worker.child(third);
    expect(childIn(answer)).toMatchObject({ restricted: 1, recent: { contacts: 3 } });
    expect(await idsOf(third, worker)).toEqual([third, first]);
    expect(answer.text).not.toContain(referenceOf(second));
    expect(answer.text).not.toContain('Exampleshire Police');
    expect(await idsOf(third)).toEqual([third, second, first]);
    expect((await worker.child(second)).status).toBe(403);
    const looks = await chainOf(door.records, looksAt(referenceOf(second)));
    expect(looks.filter(({ action, by }) => action === 'child-read' && by.name === 'Halina Brzeska')).toEqual(
      [],
    );
  });

  it('tells of a record in another queue that there is one, not its rating or outcome', async () => {
    const first = await send(AT[0], JACK, refused);
    const second = await send(AT[1], JACK);
    const [, other] = childIn(await door.as('screener').child(second)).contacts;
    expect(other).toMatchObject({ contactId: first, open: false, level: null, outcomes: [] });
    const duty = door.as('emergency-duty');
    expect((await duty.child(second)).status).toBe(404);
    const byNight = await send(EVENING, JACK, red);
    expect(childIn(await duty.child(byNight)).contacts.map(({ open }) => open)).toEqual([true, false, false]);
  });

  it('is of a contact that is there', async () => {
    const first = await send(AT[0], JACK);
    expect((await worker.child(first.replace(/1$/, '2'))).status).toBe(404);
    expect((await worker.child('EX-0000-0000.1')).status).toBe(404);
    expect((await door.as('partner').child(first)).status).toBe(403);
  });
});

describe('a certain match', () => {
  it('is undone as a possible one is: counted anew at once, and no rating, flag or review is taken away', async () => {
    const [first, second, third] = await three(yellow);
    const before = await contactOf(third);
    expect(before.contactsInSixMonths).toBe(3);
    expect(before.flags).toContain('three-contacts-in-six-months');
    const parted = { answer: 'not-same', reason: 'Two boys of one name' } as const;
    expect((await worker.answerSame([third, second], parted)).status).toBe(200);
    expect((await worker.answerSame([third, first], parted)).status).toBe(200);
    const after = await contactOf(third);
    expect(after.contactsInSixMonths).toBe(1);
    expect(after.rating.level).toBe(before.rating.level);
    expect(after.flags).toEqual(before.flags);
    expect(after.queues).toContain('manager-decision');
    expect(await idsOf(third)).toEqual([third]);
    expect(await idsOf(second)).toEqual([second, first]);
    await manager.undo([third, first]);
    await manager.undo([third, second]);
    expect((await contactOf(third)).contactsInSixMonths).toBe(3);
    expect(await idsOf(third)).toEqual([third, second, first]);
  });

  it('made by a person raises at once, and says so with the day and the reason', async () => {
    await send(AT[0], JACK, yellow);
    const second = await send(AT[1], JACK, yellow);
    const third = await send(AT[2], INITIAL, yellow);
    const before = (await contactOf(third)).rating.level;
    door.clock.set('2026-11-24T14:20:00.000Z');
    await worker.answerSame([third, second], { answer: 'same', reason: 'His school says so' });
    const { rating, flags } = await contactOf(third);
    expect([before, rating.level]).toEqual(['yellow', 'amber']);
    expect(rating.raised).toMatchObject([{ at: '2026-11-24T14:20:00.000Z', from: 'yellow', to: 'amber' }]);
    expect(rating.raised?.[0]?.because).toMatch(/^another contact was said to be about the same child: ./);
    expect(flags).toContain('rating-raised');
  });
});
