import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf, looksAt } from '../../../shared/store/audit/chain.ts';
import {
  type ApiClient,
  type Pair,
  problemIn,
  type ReferralToSend,
  sameChildIn,
  staffRecordIn,
} from '../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, amber, refused } from '../../support/referrals.ts';

const LATER = '2026-11-24T11:00:00.000Z';
const JACK = {
  given: 'Jack',
  family: 'Trevanion',
  born: '2015-06-17',
  sex: 'M',
  postcode: 'EX4 3PQ',
} as const;
/** The same boy, misspelt, and moved to the other end of the county. */
const JAK = { ...JACK, given: 'Jak', postcode: 'EX31 2TY' };
/** His twin, as far as anybody can tell. */
const TWIN = { ...JACK, given: 'Rowena', sex: 'F' } as const;

let door: FrontDoor;
let screener: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  screener = door.as('screener');
  return door.close;
});

const send = async (at: string, child: ReferralToSend['children'], body = amber): Promise<string> => {
  door.clock.set(at);
  return `${await door.as('partner').sent(body({ children: child }))}.1`;
};

/** An earlier contact about one child and a later one about another, by their ids: the later one first. */
const twoAbout = async (earlier: object, later: object): Promise<Pair> => {
  const first = await send(TUESDAY, [aChild(earlier)]);
  return [await send(LATER, [aChild(later)]), first];
};

const contactOf = async ([contactId]: Pair) => {
  const record = staffRecordIn(await screener.read(contactId.split('.')[0] ?? ''));
  const [contact] = record.contacts;
  if (contact === undefined) throw new Error('No contact');
  return { ...contact, timeline: record.timeline.map(({ words }) => words) };
};

describe('an earlier contact', () => {
  it('about a misspelt child who has moved is found, with the reasons for and against, strongest first', async () => {
    const pair = await twoAbout(JACK, JAK);
    const { priorContacts, household } = await contactOf(pair);
    expect(household).toEqual([]);
    expect(priorContacts).toHaveLength(1);
    const [prior] = priorContacts;
    expect(prior).toMatchObject({ contactId: pair[1], agency: 'Exampleshire High School', answer: null });
    expect(['same', 'possible']).toContain(prior?.grade);
    const weights = Object.fromEntries((prior?.compared ?? []).map(({ field, weight }) => [field, weight]));
    expect(weights).toMatchObject({ surname: 'strong-for', born: 'strong-for' });
    expect(weights['address']).toMatch(/against$/);
    const sizes = (prior?.compared ?? []).map(({ bits }) => Math.abs(bits));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  it('about a twin is never the same child, and the rule that decided is said in a sentence', async () => {
    const { priorContacts, household } = await contactOf(await twoAbout(JACK, TWIN));
    const found = [...priorContacts, ...household];
    expect(found.map(({ grade }) => grade)).not.toContain('same');
    for (const { guard } of found) expect(guard?.words).toMatch(/^[A-Z].* .*\.$/);
  });

  it('names no value in its reasons', async () => {
    const { priorContacts } = await contactOf(await twoAbout(JACK, JAK));
    expect(JSON.stringify(priorContacts)).not.toMatch(/Jak|Jack|Trevanion|2015|EX31|EX4 3/i);
  });
});

describe('two contacts side by side', () => {
  it('show what each says, how near that is and how much it weighs', async () => {
    const pair = await twoAbout(JACK, JAK);
    const compared = sameChildIn(await screener.compare(...pair));
    expect([compared.contact.contactId, compared.other.contactId]).toEqual(pair);
    const shown = Object.fromEntries(compared.fields.map(({ field, here, there }) => [field, [here, there]]));
    expect(shown).toMatchObject({
      forename: ['Jak', 'Jack'],
      surname: ['Trevanion', 'Trevanion'],
      born: ['2015-06-17', '2015-06-17'],
      address: ['EX31 2TY', 'EX4 3PQ'],
      sex: ['Male', 'Male'],
    });
    for (const { words } of compared.fields) expect(words).toMatch(/^[A-Z][^:]+: ./);
    const [prior] = (await contactOf(pair)).priorContacts;
    expect(compared.grade).toBe(prior?.grade);
    expect(compared.alone.grade).toBe(prior?.grade);
  });

  it('are the same pair seen from the other', async () => {
    const [later, earlier] = await twoAbout(JACK, JAK);
    const one = sameChildIn(await screener.compare(later, earlier));
    const other = sameChildIn(await screener.compare(earlier, later));
    expect(other).toMatchObject({
      contact: one.other,
      other: one.contact,
      grade: one.grade,
      alone: one.alone,
    });
  });

  it.each([
    ['compared', (pair: Pair) => screener.compare(...pair)],
    ['answered', (pair: Pair) => screener.answerSame(pair, { answer: 'same' })],
    ['undone, though nobody had answered', (pair: Pair) => screener.undo(pair)],
  ])('are in the audit of both as looks when they are %s', async (_, read) => {
    const pair = await twoAbout(JACK, JAK);
    expect((await read(pair)).status).toBe(200);
    for (const [contactId, other] of [pair, pair.toReversed()]) {
      const looks = await chainOf(door.records, looksAt(contactId?.split('.')[0] ?? ''));
      expect(looks.at(-1)).toMatchObject({
        action: 'staff-read',
        by: { name: 'Dele Akinwande' },
        detail: { contact: 1, comparedWith: other },
      });
    }
  });

  it('are not there for whom one of them is not: another agency’s, or another queue’s', async () => {
    const first = await send(TUESDAY, [aChild(JACK)]);
    // Agreement was refused and no harm is suspected: a manager's, which a screener may not read.
    const restricted = await send(LATER, [aChild(JAK)], refused);
    for (const pair of [
      [first, restricted],
      [restricted, first],
    ] as const) {
      expect((await screener.compare(...pair)).status).toBe(404);
      expect((await screener.answerSame(pair, { answer: 'same' })).status).toBe(404);
    }
    expect((await door.as('manager').compare(first, restricted)).status).toBe(200);
    expect((await door.as('partner').compare(first, restricted)).status).toBe(403);
    const duty = door.as('emergency-duty');
    const byNight = await send(EVENING, [aChild(JACK)]);
    for (const pair of [
      [byNight, first],
      [first, byNight],
    ] as const) {
      expect((await duty.compare(...pair)).status).toBe(404);
      expect((await duty.answerSame(pair, { answer: 'same' })).status).toBe(404);
      expect((await duty.undo(pair)).status).toBe(404);
    }
    expect((await door.as('manager').compare(byNight, first)).status).toBe(200);
  });

  it('are two, and both are there', async () => {
    const [later, earlier] = await twoAbout(JACK, JAK);
    for (const other of [later, 'EX-0000-0000.1', `${earlier.split('.')[0]}.2`, 'nobody', '../work']) {
      expect([other, (await screener.compare(later, other)).status]).toEqual([other, 404]);
    }
  });
});

describe('an answer', () => {
  it.each(['same', 'not-same', 'cannot-tell'] as const)(
    'of %s stands above the grade, by name',
    async (answer) => {
      const pair = await twoAbout(JACK, TWIN);
      const compared = sameChildIn(await screener.answerSame(pair, { answer, reason: 'I know the family' }));
      const standing = { answer, by: { name: 'Dele Akinwande' }, at: LATER };
      expect(compared.answer).toMatchObject(standing);
      expect(sameChildIn(await screener.compare(...pair)).answer).toMatchObject(standing);
      const contact = await contactOf(pair);
      const [found] = [...contact.priorContacts, ...contact.household];
      expect(found?.answer).toMatchObject(standing);
    },
  );

  it('seen from the other contact is the same answer', async () => {
    const [later, earlier] = await twoAbout(JACK, TWIN);
    await screener.answerSame([later, earlier], { answer: 'not-same', reason: 'Twins' });
    const compared = sameChildIn(await screener.compare(earlier, later));
    expect(compared.answer).toMatchObject({ answer: 'not-same', by: { name: 'Dele Akinwande' } });
  });

  it('given twice by a double click is given once', async () => {
    const pair = await twoAbout(JACK, TWIN);
    for (const _ of [1, 2]) expect((await screener.answerSame(pair, { answer: 'same' })).status).toBe(200);
    const twice = (await contactOf(pair)).timeline;
    expect(twice.filter((words) => /^Said whether/.test(words))).toHaveLength(1);
  });

  it('does not override another that stands: that has to be undone first', async () => {
    const pair = await twoAbout(JACK, TWIN);
    await screener.answerSame(pair, { answer: 'same' });
    const other = await door.as('manager').answerSame(pair, { answer: 'not-same', reason: 'Twins' });
    expect(other.status).toBe(409);
    expect(problemIn(other).code).toBe('changed-meanwhile');
    expect(sameChildIn(await screener.compare(...pair)).answer?.answer).toBe('same');
  });

  it.each([undefined, '', '  '])(
    'that parts what the service took for one child is not %j as a reason',
    async (reason) => {
      const pair = await twoAbout(JACK, JACK);
      expect(sameChildIn(await screener.compare(...pair)).grade).toBe('same');
      const answer = await screener.answerSame(pair, { answer: 'not-same', reason });
      expect(answer.status).toBe(422);
      expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toEqual(['/reason']);
      const given = await screener.answerSame(pair, { answer: 'not-same', reason: 'Two boys of one name' });
      expect(sameChildIn(given).answer?.answer).toBe('not-same');
    },
  );

  it('is undone, and the grade holds again; undoing twice is undoing once', async () => {
    const pair = await twoAbout(JACK, TWIN);
    const before = sameChildIn(await screener.compare(...pair));
    await screener.answerSame(pair, { answer: 'same' });
    for (const _ of [1, 2]) {
      const undone = sameChildIn(await door.as('manager').undo(pair));
      expect(undone).toMatchObject({ answer: null, grade: before.grade });
    }
    const { timeline } = await contactOf(pair);
    expect(timeline.filter((words) => /took back/i.test(words))).toHaveLength(1);
  });

  it('that parted what was one child is undone too: they are one again, and count as one', async () => {
    const pair = await twoAbout(JACK, JACK);
    expect((await contactOf(pair)).contactsInSixMonths).toBe(2);
    await screener.answerSame(pair, { answer: 'not-same', reason: 'Two boys of one name' });
    expect((await contactOf(pair)).contactsInSixMonths).toBe(1);
    expect(sameChildIn(await screener.undo(pair))).toMatchObject({ answer: null, grade: 'same' });
    expect((await contactOf(pair)).contactsInSixMonths).toBe(2);
  });

  it('is not undone by somebody who saw another', async () => {
    const pair = await twoAbout(JACK, TWIN);
    await screener.answerSame(pair, { answer: 'same' });
    const stale = await screener.undo(pair, { seen: TUESDAY });
    expect(problemIn(stale).code).toBe('changed-meanwhile');
    expect((await screener.undo(pair, { seen: LATER })).status).toBe(200);
  });

  it('that parted one of three says nothing of the third, and is not undone while its pair has moved on', async () => {
    const first = await send(TUESDAY, [aChild(JACK)]);
    const second = await send(LATER, [aChild(JACK)]);
    const third = await send(LATER, [aChild(JACK)]);
    const parted = { answer: 'not-same', reason: 'Two boys of one name' } as const;
    await screener.answerSame([third, second], parted);
    expect(sameChildIn(await screener.compare(third, first)).answer).toBeNull();
    await screener.answerSame([second, first], parted);
    const undone = await screener.undo([third, second]);
    expect([undone.status, problemIn(undone).code]).toEqual([409, 'changed-meanwhile']);
  });

  it('that has no place is not taken as given: two of one referral that do not list each other', async () => {
    await send(TUESDAY, [aChild(JACK)]);
    const first = await send(LATER, [aChild(JACK), aChild(JACK)]);
    const pair: Pair = [first, first.replace(/1$/, '2')];
    expect((await screener.answerSame(pair, { answer: 'same' })).status).toBe(404);
    expect((await screener.answerSame(pair, { answer: 'cannot-tell' })).status).toBe(404);
    const parted = await screener.answerSame(pair, { answer: 'not-same', reason: 'Entered twice' });
    expect(sameChildIn(parted).answer?.answer).toBe('not-same');
  });

  it('is one of three', async () => {
    const pair = await twoAbout(JACK, TWIN);
    const wrong = await screener.answerSame(pair, JSON.parse('{"answer":"perhaps"}'));
    expect(problemIn(wrong).errors?.map(({ pointer }) => pointer)).toEqual(['/answer']);
  });

  it('counts at once, and no longer when it is undone', async () => {
    const pair = await twoAbout(JACK, { ...JACK, given: 'J' });
    const counts = async () => {
      const { contactsInSixMonths: sure, possibleContactsInSixMonths: possible } = await contactOf(pair);
      return [sure, possible];
    };
    expect(await counts()).toEqual([1, 2]);
    await screener.answerSame(pair, { answer: 'same' });
    expect(await counts()).toEqual([2, 2]);
    await screener.undo(pair);
    await screener.answerSame(pair, { answer: 'not-same' });
    expect(await counts()).toEqual([1, 1]);
    await screener.undo(pair);
    expect(await counts()).toEqual([1, 2]);
  });

  it('that one of the household is this child after all counts too', async () => {
    const pair = await twoAbout(JACK, TWIN);
    const grade = sameChildIn(await screener.compare(...pair)).grade;
    expect(grade).not.toBe('same');
    await screener.answerSame(pair, { answer: 'same', reason: 'One child under two names' });
    expect((await contactOf(pair)).contactsInSixMonths).toBe(2);
  });

  it('can be given where the search found nothing', async () => {
    const pair = await twoAbout(JACK, {});
    expect((await contactOf(pair)).priorContacts).toEqual([]);
    const compared = sameChildIn(await screener.answerSame(pair, { answer: 'same', reason: 'Adopted' }));
    expect(compared.answer?.answer).toBe('same');
  });
});
