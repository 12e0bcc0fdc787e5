import { beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { indexReferral } from '../../../shared/store/accept/complete-keys.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { reindex } from '../../../shared/store/index/reindex.ts';
import { readState } from '../../../shared/store/index/state.ts';
import { findLate } from '../../../shared/store/people/find-late.ts';
import { readReferral, type StoredReferral } from '../../../shared/store/read-referral.ts';
import { childIn, foundIn, sameChildIn, staffRecordIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, SECRET } from '../../support/front-door.ts';
import { aChild, aReferral } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';
import { type Testing, testing } from './testing.ts';

const CHILD = aChild({ given: 'Jago', family: 'Pellowe', nhsNumber: '9434765919' });
const about = (changes = {}) => aReferral({ children: [CHILD], ...changes });

let door: FrontDoor;
let tests: Testing;
let real: string;
let test: string;

const stored = async (reference: string): Promise<StoredReferral> => {
  const referral = await readReferral(door.records, reference);
  if (referral === null) throw new Error(`${reference} is not there`);
  return referral;
};

/** Everything of a real referral that a test could have touched, its child’s history included. */
const ofReal = async () => {
  const { contacts } = await stored(real);
  const partitions = new Set([
    `REFERRAL#${real}`,
    `AUDIT#${real}`,
    ...contacts.map(({ personId }) => `PERSON#${personId}`),
  ]);
  return (await everything(door.records)).filter(({ pk }) => partitions.has(pk));
};

const late = {
  secret: SECRET,
  rules: EXAMPLESHIRE,
  mostPerKey: 100,
  now: () => door.clock.now(),
  onRulesFailed: () => undefined,
};

beforeEach(async () => {
  door = await openFrontDoor();
  tests = testing(door);
  real = await door.as('partner', { agency: 'exampleshire-police' }).sent(about());
  door.clock.set('2026-11-24T10:30:00.000Z');
  test = (await tests.sent(about())).reference;
  return door.close;
});

describe('a test about the same invented child as a real referral', () => {
  it('shows the real one as an earlier contact, as a real one would', async () => {
    const { contacts } = staffRecordIn(await door.as('screener').read(test));
    expect(contacts[0]?.priorContacts.map(({ reference }) => reference)).toEqual([real]);
    expect(contacts[0]?.contactsInSixMonths).toBe(2);
  });

  it('is about a person of its own, has no matching key and is nobody’s new child', async () => {
    const items = await everything(door.records);
    const [contact] = (await stored(test)).contacts;
    expect(contact?.personId).not.toBe((await stored(real)).contacts[0]?.personId);
    expect(contact?.newPerson).toBeUndefined();
    expect(items.filter(({ pk, reference }) => pk.startsWith('KEY#') && reference === test)).toEqual([]);
  });

  it('is never an earlier contact of the next real one: counts, flags and grade are as without it', async () => {
    door.clock.set('2026-11-24T11:00:00.000Z');
    const next = await door.as('partner').sent(about({ agencyReference: 'ZZ-1' }));
    const [contact] = staffRecordIn(await door.as('screener').read(next)).contacts;
    expect(contact?.priorContacts.map(({ reference }) => reference)).toEqual([real]);
    expect(contact?.contactsInSixMonths).toBe(2);
    expect(contact?.flags).not.toContain('three-in-six');
    const timeline = childIn(await door.as('screener').child(`${next}.1`));
    expect(timeline.contacts.map(({ reference }) => reference)).toEqual([next, real]);
    expect(timeline.recent.contacts).toBe(2);
  });

  it('is found by its reference and never by the child', async () => {
    const screener = door.as('screener');
    const byChild = foundIn(await screener.search({ nhsNumber: '9434765919' }));
    expect(byChild.contacts.map(({ reference }) => reference)).toEqual([real]);
    const byReference = foundIn(await screener.search({ reference: test }));
    expect(byReference.contacts.map(({ reference }) => reference)).toEqual([test]);
  });

  it('stays so when keys are written anew and when it is searched for late', async () => {
    const before = await ofReal();
    const { contacts } = await stored(test);
    await findLate(door.records, contacts[0]?.contactId ?? '', late);
    await findLate(door.records, `${real}.1`, late);
    expect(await indexReferral(door.records, await stored(test), SECRET)).toBe(0);
    const counted = await reindex(door.records, SECRET);
    expect(counted.children).toBe(1);
    expect((await readState(door.records)).children).toBe(1);
    expect(await ofReal()).toEqual(before);
    const byChild = foundIn(await door.as('screener').search({ nhsNumber: '9434765919' }));
    expect(byChild.contacts.map(({ reference }) => reference)).toEqual([real]);
  });
});

describe('what somebody says of whether the two are one child', () => {
  it.each([
    ['from the test', () => [`${test}.1`, `${real}.1`] as const],
    ['from the real one', () => [`${real}.1`, `${test}.1`] as const],
  ])('stands on the test alone, asked %s, and can be taken back', async (_words, pair) => {
    const before = await ofReal();
    const worker = door.as('social-worker');
    const said = await worker.answerSame(pair(), { answer: 'not-same', reason: 'They are cousins' });
    expect(said.status).toBe(200);
    expect(sameChildIn(said).answer).toMatchObject({ answer: 'not-same' });
    const [contact] = staffRecordIn(await worker.read(test)).contacts;
    expect(contact?.priorContacts[0]?.answer).toMatchObject({ answer: 'not-same' });
    expect(await ofReal()).toEqual(before);
    const undone = await worker.undo(pair(), {});
    expect(undone.status).toBe(200);
    expect(sameChildIn(undone).answer).toBeNull();
    expect(await ofReal()).toEqual(before);
  });

  it('joins nobody where it is “same”, and the next real referral is as it would be without', async () => {
    const before = await ofReal();
    const worker = door.as('social-worker');
    expect((await worker.answerSame([`${test}.1`, `${real}.1`], { answer: 'same' })).status).toBe(200);
    expect(await ofReal()).toEqual(before);
    const next = await door.as('partner').sent(about({ agencyReference: 'ZZ-1' }));
    const [contact] = staffRecordIn(await worker.read(next)).contacts;
    expect(contact?.priorContacts.map(({ reference, answer }) => [reference, answer])).toEqual([
      [real, null],
    ]);
    const actions = (await chainOf(door.records, real)).map(({ action }) => action);
    expect(actions).not.toContain('same-child-answered');
  });

  it('restricting the test with every contact of the child restricts nothing real', async () => {
    const before = await ofReal();
    const answer = await tests.manager.restrict(test, { reason: 'Her aunt', allowed: [], everyContactOf: 1 });
    expect(answer.status).toBe(200);
    expect(await ofReal()).toEqual(before);
  });
});
