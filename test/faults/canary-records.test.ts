import { beforeAll, describe, expect, it } from 'vitest';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import type { ContactItem } from '../../shared/store/items/contact.ts';
import { contactItem } from '../../shared/store/items/contact.ts';
import { answerSameChild } from '../../shared/store/people/same-child.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../support/front-door.ts';
import { aReferral } from '../support/referrals.ts';
import { everything, type StoredItem } from '../support/stored.ts';

/** A thousand where time is given: `npm run test:deep`. */
const RECORDS = process.env['DEEP'] === undefined ? 60 : 1_000;
const IN_ONE = 5;
const AT_ONCE = 4;
/** Stands in every name that is planted, and nowhere else. */
const CANARY = 'zqcanary';

/** They stand first in a name, so that few names sound alike. */
const letters = (number: number): string =>
  String.fromCharCode(...[1, 26, 676].map((unit) => 97 + (Math.floor(number / unit) % 26)));

/** A child with a name of its own; those of every third referral are sent a second time. */
const childOf = (number: number) => {
  const referral = Math.floor(number / IN_ONE);
  const own = number - (referral % 3 === 2 ? IN_ONE : 0);
  return {
    given: `${letters(own * 5)}${CANARY}`,
    family: `${letters(own * 7)}${CANARY}`,
    otherNames: [`${letters(own * 11)}${CANARY}`],
    born: `${2009 + (own % 15)}-0${1 + (own % 9)}-${10 + (own % 18)}`,
    address: `${own} ${CANARY} Road`,
    postcode: `EX${1 + (own % 9)} ${1 + (own % 9)}AB`,
  };
};

let door: FrontDoor;
let items: readonly StoredItem[];

beforeAll(async () => {
  door = await openFrontDoor();
  const partner = door.as('partner');
  const sendFrom = (first: number): Promise<string> =>
    partner.sent(
      aReferral({
        children: Array.from({ length: IN_ONE }, (_, at) => childOf(first + at)),
        narrative: CANARY,
      }),
    );
  for (let from = 0; from < RECORDS; from += IN_ONE * AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => sendFrom(from + at * IN_ONE)));
  }
  const contacts: ContactItem[] = (await everything(door.records))
    .filter(({ pk, sk }) => pk.startsWith('REFERRAL#') && sk.startsWith('CONTACT#'))
    .map((item) => contactItem.parse(item));
  for (const { contactId, priorContacts } of contacts) {
    const [prior] = priorContacts;
    if (prior === undefined) continue;
    await answerSameChild(door.records, {
      contactId,
      otherContactId: prior.contactId,
      answer: prior.grade === 'same' ? 'not-same' : 'same',
      by: { id: 'ann', name: 'Ann Okafor', role: 'screener' },
      reason: CANARY,
      at: TUESDAY,
    });
  }
  door.clock.set(new Date(Date.parse(TUESDAY) + 10 * 60_000).toISOString());
  await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test'));
  items = await everything(door.records);
  return door.close;
}, 900_000);

const isTraced = (text: string): boolean => text.toLowerCase().includes(CANARY);

describe(`names planted in ${RECORDS} records`, () => {
  it('are there, and were found, linked and parted', () => {
    const of = (kind: string) => items.filter(({ sk }) => sk.startsWith(kind)).length;
    expect(of('FORM')).toBe(RECORDS / IN_ONE);
    expect(of('LINK#')).toBeGreaterThan(RECORDS / 20);
    expect(items.filter((item) => isTraced(JSON.stringify(item))).length).toBeGreaterThan(RECORDS);
  });

  it('are in no key and no index', () => {
    for (const { pk, sk, gsi1pk = '', gsi1sk = '' } of items) {
      expect(isTraced(`${pk} ${sk} ${gsi1pk} ${gsi1sk}`)).toBe(false);
    }
  });

  it('are in no event of the audit or the outbox, and in no history of a person', () => {
    const plain = items.filter(
      ({ pk, sk }) =>
        /^(AUDIT|OUTBOX|MATCHING)#?/.test(pk) || (pk.startsWith('PERSON#') && !sk.startsWith('LINK#')),
    );
    expect(plain.length).toBeGreaterThan(RECORDS);
    for (const item of plain) expect(isTraced(JSON.stringify(item))).toBe(false);
  });

  it('are in no line of the log and no message', () => {
    expect(door.lines.length).toBeGreaterThanOrEqual(RECORDS / IN_ONE);
    expect(isTraced(door.lines.join('\n'))).toBe(false);
    expect(isTraced(JSON.stringify(door.messages()))).toBe(false);
  });
});
