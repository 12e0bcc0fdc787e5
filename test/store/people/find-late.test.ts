import { beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import { findLate } from '../../../shared/store/people/find-late.ts';
import { answerSameChild, readLinks, undoSameChild } from '../../../shared/store/people/same-child.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';
import { openRecords, SECRET, TUESDAY } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';
import { contactNow, minutesOn, saidOf, sendAbout } from '../sending.ts';

const MAISIE = { given: 'Maisie', family: 'Thornbury', born: '2015-03-14', postcode: 'EX4 4QJ' } as const;
const EVIE = { given: 'Evie', family: 'Brown', born: '2012-09-02', postcode: 'EX2 7ZZ' } as const;
const HER_TWIN = { ...MAISIE, given: 'Henry' } as const;

let records: Records;
let failures: unknown[];

beforeEach(async () => {
  records = await openRecords();
  failures = [];
});

const late = (contact: ContactItem, rules = EXAMPLESHIRE) =>
  findLate(records, contact.contactId, {
    secret: SECRET,
    rules,
    mostPerKey: 100,
    now: () => new Date(minutesOn(5)),
    onRulesFailed: (error) => void failures.push(error),
  });

/** Referrals whose searches saw nothing of each other, in the order in which they came in. */
const atOnce = (count: number): Promise<ContactItem[]> =>
  Promise.all(
    Array.from({ length: count }, (_, second) =>
      sendAbout(records, MAISIE, { blind: true, at: new Date(Date.parse(TUESDAY) + second).toISOString() }),
    ),
  );

describe('two referrals about one child that came in at once', () => {
  it.each([
    ['the earlier', [0, 1]],
    ['the later', [1, 0]],
  ])('find each other afterwards, %s first: the later one shows the earlier', async (_, order) => {
    const contacts = await atOnce(2);
    for (const at of order) await late(contacts[at] as ContactItem); // both are there
    const [earlier, later] = await Promise.all(
      contacts.map(({ contactId }) => contactNow(records, contactId)),
    );
    if (earlier === undefined || later === undefined) throw new Error('Two were sent');
    expect(saidOf(later, earlier)).toMatchObject({ grade: 'same', late: true });
    expect(saidOf(later, earlier)?.compared.length).toBeGreaterThan(3);
    expect(saidOf(earlier, later)).toBeUndefined();
    expect(later.assessment.flags).toContain('same-child-certain');
    expect(await readLinks(records, later.personId)).toEqual([
      expect.objectContaining({ answer: 'same', by: 'matching', otherPersonId: earlier.personId }),
    ]);
  });

  it('are told of in the audit of both', async () => {
    const [earlier, later] = await atOnce(2);
    if (earlier === undefined || later === undefined) throw new Error('Two were sent');
    await late(later);
    const actions = async ({ reference }: ContactItem) =>
      (await chainOf(records, reference)).map(({ action }) => action);
    expect(await actions(later)).toEqual(['received', 'prior-contact-found-later']);
    expect(await actions(earlier)).toEqual(['received', 'same-child-linked']);
  });

  it('are found once, however often and at whatever moment it is looked', async () => {
    const contacts = await atOnce(2);
    await Promise.all([...contacts, ...contacts].map((contact) => late(contact)));
    const before = await everything(records);
    for (const contact of contacts) await late(contact);
    expect(await everything(records)).toEqual(before);
    const later = await contactNow(records, contacts[1]?.contactId ?? '');
    expect(later.priorContacts).toHaveLength(1);
  });

  it('bring the next referral all of the child’s contacts', async () => {
    const contacts = await atOnce(2);
    for (const contact of contacts) await late(contact);
    const next = await sendAbout(records, MAISIE, { at: minutesOn(60) });
    expect(next.priorContacts.map(({ grade }) => grade)).toEqual(['same', 'same']);
  });
});

describe('what is found afterwards', () => {
  it('opens the review that three contacts in six months need, and lowers nothing', async () => {
    const contacts = await atOnce(3);
    for (const contact of contacts) await late(contact);
    const third = await contactNow(records, contacts[2]?.contactId ?? '');
    expect(third.assessment.flags).toContain('three-contacts-in-six-months');
    expect(third.assessment.contactsInSixMonths).toBe(3);
    const stored = await readReferral(records, third.reference);
    const queues = stored?.work.map(({ queue, done }) => [queue, done]).toSorted();
    expect(queues).toEqual([
      ['manager-decision', false],
      ['mash', false],
    ]);
    expect(stored?.work.every(({ flags }) => flags.includes('three-contacts-in-six-months'))).toBe(true);
    expect(third.due <= (contacts[2]?.due ?? '')).toBe(true);
  });

  it('is kept though the rules fail', async () => {
    const contacts = await atOnce(2);
    const broken = {
      ...EXAMPLESHIRE,
      get repeatMonths(): number {
        throw new Error('a rule broke');
      },
    };
    await late(contacts[1] as ContactItem, broken); // both are there
    expect(failures).toHaveLength(1);
    expect((await contactNow(records, contacts[1]?.contactId ?? '')).priorContacts).toHaveLength(1);
  });

  it('tells of a twin without counting', async () => {
    const [one, twin] = await Promise.all([
      sendAbout(records, MAISIE, { blind: true }),
      sendAbout(records, HER_TWIN, { blind: true, at: minutesOn(1) }),
    ]);
    await late(twin);
    const after = await contactNow(records, twin.contactId);
    expect(saidOf(after, one)?.grade).not.toBe('same');
    expect(after.assessment.contactsInSixMonths).toBe(1);
    expect(await readLinks(records, after.personId)).toEqual([]);
  });

  it('never goes against what a person said', async () => {
    const [earlier, later] = await atOnce(2);
    if (earlier === undefined || later === undefined) throw new Error('Two were sent');
    const by = { id: 'ann', name: 'Ann Okafor', role: 'screener' };
    const pair = { contactId: later.contactId, otherContactId: earlier.contactId, by };
    await answerSameChild(records, { ...pair, answer: 'not-same', at: minutesOn(2) });
    await late(later);
    const [link] = await readLinks(records, later.personId);
    expect(link).toMatchObject({ answer: 'not-same', by, version: 1 });
    await undoSameChild(records, { ...pair, at: minutesOn(3) });
    await late(later);
    expect((await readLinks(records, later.personId))[0]).toMatchObject({ undone: { by } });
  });

  it('shows what a person had said of it by then, and raises nothing against it', async () => {
    const [one, two, last] = await atOnce(3);
    if (one === undefined || two === undefined || last === undefined) throw new Error('Three were sent');
    const by = { id: 'ann', name: 'Ann Okafor', role: 'screener' };
    const at = minutesOn(2);
    const say = (here: ContactItem, there: ContactItem, answer: 'same' | 'not-same') =>
      answerSameChild(records, {
        contactId: here.contactId,
        otherContactId: there.contactId,
        answer,
        by,
        at,
      });
    await say(two, one, 'same');
    await say(last, one, 'not-same');
    await late(last);
    const after = await contactNow(records, last.contactId);
    // The second is the first's child, so that what was said of the first holds for it.
    for (const other of [one, two]) {
      expect(saidOf(after, other)).toMatchObject({
        late: true,
        answer: { answer: 'not-same', by: { id: 'ann' } },
      });
    }
    expect(after.assessment.flags).toEqual(last.assessment.flags);
    expect(after.assessment.contactsInSixMonths).toBe(1);
    const stored = await readReferral(records, last.reference);
    expect(stored?.work.map(({ queue }) => queue)).toEqual(['mash']);
    expect((await readLinks(records, last.personId)).map(({ answer }) => answer)).toEqual(['not-same']);
    expect((await chainOf(records, last.reference)).at(-1)?.detail).toMatchObject({ same: 0, linked: 0 });
  });

  it('is not the same child by what was said of others, where a person said that it is not', async () => {
    const [one, last] = await atOnce(2);
    if (one === undefined || last === undefined) throw new Error('Two were sent');
    const evie = await sendAbout(records, EVIE, { blind: true });
    const by = { id: 'ann', name: 'Ann Okafor', role: 'screener' };
    const ids = { otherContactId: evie.contactId, by, at: minutesOn(2) };
    await answerSameChild(records, { ...ids, contactId: one.contactId, answer: 'same' });
    await answerSameChild(records, { ...ids, contactId: last.contactId, answer: 'not-same' });
    await late(last);
    const after = await contactNow(records, last.contactId);
    expect([evie, one].map((other) => saidOf(after, other)?.answer?.answer)).toEqual([
      'not-same',
      'not-same',
    ]);
  });

  it('leaves history that was brought in as it is', async () => {
    const settled = { outcome: 'early-help', at: TUESDAY, by: { id: 'x', name: 'X' } } as const;
    const one = await sendAbout(records, MAISIE, { blind: true });
    const old = await sendAbout(records, MAISIE, { blind: true, settled, at: minutesOn(1) });
    await late(old);
    await late(one);
    expect((await contactNow(records, old.contactId)).version).toBe(1);
  });
});
