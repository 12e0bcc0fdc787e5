import { beforeEach, describe, expect, it } from 'vitest';
import { gradeThatHolds } from '../../../shared/domain/prior-contact.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { firstBrokenLink } from '../../../shared/store/audit/event.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import { answerSameChild, readLinks, undoSameChild } from '../../../shared/store/people/same-child.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';
import { openRecords } from '../../support/front-door.ts';
import { contactNow, minutesOn, saidOf, sendAbout } from '../sending.ts';

const MAISIE = { given: 'Maisie', family: 'Thornbury', born: '2015-03-14', postcode: 'EX4 4QJ' } as const;
/** Nothing contradicts that it is her, but a person has to say so. */
const INITIAL_ONLY = { ...MAISIE, given: 'M' } as const;
const EVIE = { given: 'Evie', family: 'Brown', born: '2012-09-02', postcode: 'EX2 7ZZ' } as const;
const OTTO = { given: 'Otto', family: 'Pengelly', born: '2013-01-21', postcode: 'EX31 2TY' } as const;
const ANN = { id: 'ann', name: 'Ann Okafor', role: 'screener' };
const BOB = { id: 'bob', name: 'Bob Lisle', role: 'manager' };

let records: Records;

beforeEach(async () => {
  records = await openRecords();
});

const say = (one: ContactItem, other: ContactItem, answer: 'same' | 'not-same' | 'cannot-tell', by = ANN) =>
  answerSameChild(records, {
    contactId: one.contactId,
    otherContactId: other.contactId,
    answer,
    by,
    at: minutesOn(30),
    reason: 'Spoke to the school',
  });

const takeBack = (one: ContactItem, other: ContactItem) =>
  undoSameChild(records, {
    contactId: one.contactId,
    otherContactId: other.contactId,
    by: BOB,
    at: minutesOn(40),
  });

const grades = (contact: ContactItem, others: readonly ContactItem[]) =>
  others.map((other) => {
    const prior = saidOf(contact, other);
    return prior === undefined ? 'absent' : gradeThatHolds(prior);
  });

/** Two persons who may be one: the first contact names the child, the second an initial. */
const twoPersons = async (): Promise<[ContactItem, ContactItem]> => {
  const named = await sendAbout(records, MAISIE);
  const initial = await sendAbout(records, INITIAL_ONLY, { at: minutesOn(10) });
  expect(grades(initial, [named])).toEqual(['possible']);
  expect(initial.personId).not.toBe(named.personId);
  return [named, initial];
};

const searchedNow = () => sendAbout(records, MAISIE, { at: minutesOn(50) });

describe('said to be the same child, two persons', () => {
  it('bring each other’s contacts, with whose answer it was', async () => {
    const [named, initial] = await twoPersons();
    await say(initial, named, 'same');
    const next = await searchedNow();
    expect(grades(next, [named, initial])).toEqual(['same', 'same']);
    expect(saidOf(next, initial)?.answer).toMatchObject({ answer: 'same', by: { id: 'ann' } });
    expect([named.personId, initial.personId]).toContain(next.personId);
  });

  it('show it beside the contact, and stay two persons', async () => {
    const [named, initial] = await twoPersons();
    expect(await say(initial, named, 'same')).toMatchObject({ contact: { contactId: initial.contactId } });
    const after = await contactNow(records, initial.contactId);
    expect(saidOf(after, named)).toMatchObject({ grade: 'possible', answer: { answer: 'same' } });
    expect(after.personId).toBe(initial.personId);
    const [link] = await readLinks(records, initial.personId);
    expect(link).toMatchObject({ answer: 'same', otherPersonId: named.personId, by: ANN });
    expect(await readLinks(records, named.personId)).toHaveLength(1);
  });

  it('are scored again once it is taken back', async () => {
    const [named, initial] = await twoPersons();
    await say(initial, named, 'same');
    await takeBack(named, initial);
    expect(saidOf(await contactNow(records, initial.contactId), named)?.answer).toBeUndefined();
    expect(grades(await searchedNow(), [named, initial])).toEqual(['same', 'possible']);
    expect(await takeBack(named, initial)).toBe('nothing-to-undo');
  });
});

describe('said to be the same child by mistake', () => {
  const shown = async (contact: ContactItem, others: readonly ContactItem[]) => {
    const now = await contactNow(records, contact.contactId);
    return grades(now, others).map((grade, at) => [grade, saidOf(now, others[at] ?? now)?.answer?.by.id]);
  };

  it('brings contacts that came in meanwhile, which point at whom they are nearest', async () => {
    const [maisie, evie] = [await sendAbout(records, MAISIE), await sendAbout(records, EVIE)];
    await say(evie, maisie, 'same');
    const meanwhile = await sendAbout(records, EVIE, { at: minutesOn(35) });
    expect(await shown(meanwhile, [maisie, evie])).toEqual([
      ['same', 'ann'],
      ['same', undefined],
    ]);
    expect(meanwhile.personId).toBe(evie.personId);
    expect((await sendAbout(records, MAISIE, { at: minutesOn(36) })).personId).toBe(maisie.personId);
  });

  it('parts the children again once it is taken back, whoever came in meanwhile', async () => {
    const [maisie, evie] = [await sendAbout(records, MAISIE), await sendAbout(records, EVIE)];
    await say(evie, maisie, 'same');
    const meanwhile = await sendAbout(records, EVIE, { at: minutesOn(35) });
    await takeBack(evie, maisie);
    expect(await shown(meanwhile, [maisie, evie])).toEqual([
      ['possible', undefined],
      ['same', undefined],
    ]);
    expect((await chainOf(records, meanwhile.reference)).at(-1)).toMatchObject({
      action: 'same-child-undone',
      by: { id: 'bob' },
    });
    expect(await takeBack(meanwhile, maisie)).toBe('nothing-to-undo');
    const next = await sendAbout(records, EVIE, { at: minutesOn(50) });
    expect(grades(next, [maisie, evie, meanwhile])).toEqual(['absent', 'same', 'same']);
  });

  it('takes with it those who were brought in from further on, and nobody else', async () => {
    const [maisie, evie] = [await sendAbout(records, MAISIE), await sendAbout(records, EVIE)];
    const otto = await sendAbout(records, OTTO);
    await say(evie, maisie, 'same');
    await say(otto, maisie, 'same', BOB);
    const [ofEvie, ofMaisie] = [
      await sendAbout(records, EVIE, { at: minutesOn(35) }),
      await sendAbout(records, MAISIE, { at: minutesOn(36) }),
    ];
    expect(grades(ofEvie, [otto])).toEqual(['same']);
    await takeBack(evie, maisie);
    expect(await shown(ofEvie, [otto])).toEqual([['possible', undefined]]);
    expect(await shown(ofMaisie, [otto])).toEqual([['same', 'bob']]);
  });

  it('is not said of somebody who only may be one of them', async () => {
    const [maisie, evie] = [await sendAbout(records, MAISIE), await sendAbout(records, EVIE)];
    await say(evie, maisie, 'same');
    const initial = await sendAbout(records, INITIAL_ONLY, { at: minutesOn(50) });
    expect(await shown(initial, [maisie, evie])).toEqual([
      ['possible', undefined],
      ['possible', undefined],
    ]);
  });
});

describe('said not to be the same child, two persons', () => {
  it('are never found together, however they score', async () => {
    const [named, initial] = await twoPersons();
    await say(initial, named, 'not-same');
    expect(grades(await searchedNow(), [named, initial])).toEqual(['same', 'absent']);
  });

  it('can be found together once it is taken back', async () => {
    const [named, initial] = await twoPersons();
    await say(initial, named, 'not-same');
    await takeBack(initial, named);
    expect(grades(await searchedNow(), [named, initial])).toEqual(['same', 'possible']);
  });
});

describe('said to be the same child, for the third time in six months', () => {
  const answered = async (rules?: typeof EXAMPLESHIRE) => {
    const named = await sendAbout(records, MAISIE);
    const again = await sendAbout(records, MAISIE, { at: minutesOn(5) });
    const initial = await sendAbout(records, INITIAL_ONLY, { at: minutesOn(10) });
    expect(initial.assessment.flags).toContain('potential-three-contacts-in-six-months');
    const answer = { answer: 'same', by: ANN, at: minutesOn(30) } as const;
    const pair = { contactId: initial.contactId, otherContactId: named.contactId };
    await answerSameChild(records, { ...answer, ...pair }, rules);
    expect(again.personId).toBe(named.personId);
    return readReferral(records, initial.reference);
  };

  it('opens a review where the rules are asked', async () => {
    const stored = await answered(EXAMPLESHIRE);
    expect(stored?.work.map(({ queue }) => queue)).toContain('manager-decision');
    expect(stored?.contacts[0]?.assessment.flags).toContain('three-contacts-in-six-months');
  });

  it('is only noted where they are not', async () => {
    expect((await answered())?.work.map(({ queue }) => queue)).not.toContain('manager-decision');
  });
});

describe('two contacts of one person', () => {
  const onePerson = async (): Promise<[ContactItem, ContactItem]> => {
    const first = await sendAbout(records, MAISIE);
    const second = await sendAbout(records, MAISIE, { at: minutesOn(10) });
    expect(second.personId).toBe(first.personId);
    return [first, second];
  };

  it('are taken apart, and what scores alike with both is then only possible', async () => {
    const [first, second] = await onePerson();
    await say(second, first, 'not-same');
    const apart = await contactNow(records, second.contactId);
    expect(apart.personId).not.toBe(first.personId);
    expect(grades(apart, [first])).toEqual(['different']);
    const next = await searchedNow();
    expect(grades(next, [first, second])).toEqual(['possible', 'possible']);
    expect([first.personId, apart.personId]).not.toContain(next.personId);
  });

  it('are one person again once it is taken back', async () => {
    const [first, second] = await onePerson();
    await say(second, first, 'not-same');
    await takeBack(second, first);
    expect((await contactNow(records, second.contactId)).personId).toBe(first.personId);
    const next = await searchedNow();
    expect(grades(next, [first, second])).toEqual(['same', 'same']);
    expect(next.personId).toBe(first.personId);
  });

  it('can be confirmed, and the confirmation taken back', async () => {
    const [first, second] = await onePerson();
    await say(second, first, 'same');
    expect(saidOf(await contactNow(records, second.contactId), first)?.answer?.answer).toBe('same');
    expect(await say(second, first, 'not-same', BOB)).toBe('answered-already');
    await takeBack(second, first);
    expect(saidOf(await contactNow(records, second.contactId), first)?.answer).toBeUndefined();
  });
});

describe('one of three contacts of one person', () => {
  const three = async (): Promise<[ContactItem, ContactItem, ContactItem]> => [
    await sendAbout(records, MAISIE),
    await sendAbout(records, MAISIE, { at: minutesOn(5) }),
    await sendAbout(records, MAISIE, { at: minutesOn(10) }),
  ];
  const gradesNow = async (contact: ContactItem, others: readonly ContactItem[]) =>
    grades(await contactNow(records, contact.contactId), others);

  it('is told apart from the one that was named: of the third nobody has said anything', async () => {
    const [first, second, third] = await three();
    await say(third, second, 'not-same');
    expect(await gradesNow(third, [first, second])).toEqual(['same', 'different']);
    expect(saidOf(await contactNow(records, third.contactId), first)?.answer).toBeUndefined();
  });

  it('can be told apart from the third too, and each is taken back by itself', async () => {
    const [first, second, third] = await three();
    await say(third, second, 'not-same');
    expect(await takeBack(third, first)).toBe('nothing-to-undo');
    expect(await say(third, first, 'same', BOB)).toBe('answered-already');
    await say(third, first, 'not-same');
    expect(await gradesNow(third, [first, second])).toEqual(['different', 'different']);
    await takeBack(third, first);
    expect(await gradesNow(third, [first, second])).toEqual(['same', 'different']);
    await takeBack(third, second);
    expect(await gradesNow(third, [first, second])).toEqual(['same', 'same']);
    expect((await contactNow(records, third.contactId)).personId).toBe(first.personId);
  });

  it('seems not to be put back while the answer is shown', async () => {
    const [first, second, third] = await three();
    await say(third, second, 'not-same');
    await say(second, first, 'not-same');
    expect(await takeBack(third, second)).toBe('changed-meanwhile');
    await takeBack(second, first);
    expect(await takeBack(third, second)).toMatchObject({ contact: { personId: first.personId } });
  });
});

describe('an answer', () => {
  it('stands until it is taken back: of two people at once one is heard, the other told', async () => {
    const [named, initial] = await twoPersons();
    const results = await Promise.all([
      say(initial, named, 'same', ANN),
      say(initial, named, 'not-same', BOB),
    ]);
    expect(results.filter((result) => result === 'answered-already')).toHaveLength(1);
    expect(results.filter((result) => typeof result !== 'string')).toHaveLength(1);
    expect(await readLinks(records, named.personId)).toHaveLength(1);
  });

  it('given twice by one person changes nothing the second time', async () => {
    const [named, initial] = await twoPersons();
    await say(initial, named, 'same');
    const before = await contactNow(records, initial.contactId);
    expect(await say(initial, named, 'same')).toMatchObject({ contact: { version: before.version } });
  });

  it('of somebody who could not tell gives way to one who can', async () => {
    const [named, initial] = await twoPersons();
    await say(initial, named, 'cannot-tell');
    expect(grades(await searchedNow(), [named, initial])).toEqual(['same', 'possible']);
    expect(await say(initial, named, 'same', BOB)).toMatchObject({ contact: {} });
  });

  it('is in the audit of both referrals, and so is taking it back', async () => {
    const [named, initial] = await twoPersons();
    await say(initial, named, 'same');
    await takeBack(initial, named);
    for (const { reference } of [named, initial]) {
      const chain = await chainOf(records, reference);
      expect(firstBrokenLink(chain)).toBeNull();
      expect(chain.map(({ action }) => action)).toEqual([
        'received',
        'same-child-answered',
        'same-child-undone',
      ]);
    }
  });

  it('about a contact that is not there is refused', async () => {
    const named = await sendAbout(records, MAISIE);
    expect(await say(named, { ...named, contactId: 'EX-0000-0000.1' }, 'same')).toBe('not-found');
    expect(await say(named, named, 'same')).toBe('not-found');
  });
});
