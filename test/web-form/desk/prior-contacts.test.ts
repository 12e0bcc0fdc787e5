import { expect, test } from 'vitest';
import { json } from '../support/api-double.ts';
import { CONTACT, RECORD, REFERENCE, WORK_ID } from '../support/record.ts';
import { SCREENER, start } from '../support/start.ts';

const [PRIOR] = CONTACT.priorContacts;

const page = async (contact: unknown, path = `/desk/work/${WORK_ID}`): Promise<string> => {
  const { get, signedIn } = start({
    [`GET /api/referrals/${REFERENCE}`]: () => json({ ...RECORD, contacts: [contact] }),
  });
  const answer = await get(path, await signedIn(SCREENER));
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll(/\s+/g, ' ');
};

const listed = (html: string): string => html.slice(html.indexOf('Earlier contacts'));

test('an earlier contact has its date, its agency and its grade in words', async () => {
  const shown = listed(await page(CONTACT));
  expect(shown).toContain('EX-2222-3333');
  expect(shown).toContain('1 October 2026, Exampleshire Police');
  expect(shown).toContain('>May be the same child<');
});

test('its reasons are sentences, each with its weight in words, and the rule that decided', async () => {
  const shown = listed(await page(CONTACT));
  const reasons = [...shown.matchAll(/<li>([^<]*evidence[^<]*)<\/li>/g)].map(([, words]) => words?.trim());
  expect(reasons).toEqual([
    'Surname: the same (strong evidence for)',
    'Date of birth: one digit differs (slight evidence for)',
    'Postcode: different (slight evidence against)',
  ]);
  expect(shown).toContain('A forename is missing, so nobody can be sure.');
});

test('bits are kept for whoever asks how it was weighed, with what said nothing', async () => {
  const shown = listed(await page(CONTACT));
  const [, table = ''] = shown.split('<table');
  expect(table).toContain('10.2 bits for');
  expect(table).toContain('1.8 bits against');
  expect(table).toContain('Says nothing either way');
  expect(table).toContain('11.4 bits for');
  expect(shown.split('<details')[0]).not.toContain('10.2');
});

test.each([
  ['same', 'Same child'],
  ['household', 'Same household, another child'],
])('a grade of %s reads “%s”', async (grade, words) => {
  const shown = listed(await page({ ...CONTACT, priorContacts: [{ ...PRIOR, grade }] }));
  expect(shown).toContain(`>${words}<`);
});

test('a third contact that is none any more says so beside the flag that stands', async () => {
  const THIRD = 'three-contacts-in-six-months';
  const counted = { contactsInSixMonths: 2, possibleContactsInSixMonths: 2, priorContacts: [] };
  const words = 'before somebody answered or undid an answer';
  expect(listed(await page({ ...CONTACT, ...counted, flags: [THIRD] }))).toContain(words);
  const three = { ...counted, possibleContactsInSixMonths: 3 };
  expect(listed(await page({ ...CONTACT, ...three, flags: [THIRD] }))).not.toContain(words);
  expect(listed(await page({ ...CONTACT, ...counted, flags: [] }))).not.toContain(words);
});

test('children of the household stand in a list of their own, which counts for nothing', async () => {
  const household = [{ ...PRIOR, grade: 'household', guard: null }];
  const shown = listed(await page({ ...CONTACT, priorContacts: [], household }));
  const [children = '', others = ''] = shown.split(/<h3[^>]*>Same household, another child/);
  expect(children).toContain('None was found');
  expect(children).not.toContain('EX-2222-3333');
  expect(others).toContain('not counted as contacts about this child');
  expect(others).toContain('EX-2222-3333');
});

test('a search that was not complete says so plainly', async () => {
  expect(listed(await page(CONTACT))).not.toContain('was not complete');
  const shown = listed(await page({ ...CONTACT, priorContacts: [], flags: ['search-incomplete'] }));
  expect(shown).toContain('The search for earlier contacts was not complete');
});

test('a contact that was found after the referral came in says so', async () => {
  expect(await page(CONTACT)).not.toContain('Found later');
  expect(await page({ ...CONTACT, priorContacts: [{ ...PRIOR, late: true }] })).toContain('Found later');
});

test('what a person answered stands above the grade, which is still told', async () => {
  const answer = {
    answer: 'not-same',
    by: { id: 'sw-1', name: 'Sam Okafor' },
    at: '2026-11-24T15:00:00Z',
    reason: null,
  };
  const shown = listed(await page({ ...CONTACT, priorContacts: [{ ...PRIOR, answer }] }));
  expect(shown).toContain('>Not the same child<');
  expect(shown).toContain('Sam Okafor answered on 24 November 2026 at 15:00');
  expect(shown).toContain('own grade: may be the same child');
  expect(shown).toContain('Compare, or undo the answer');
});

test('each leads to both records side by side, and from there back to where the reader was', async () => {
  const path = `/desk/referrals/${REFERENCE}/contacts/1/same-child/EX-2222-3333.1`;
  expect(await page(CONTACT)).toContain(`href="${path}?queue=mash"`);
  expect(await page(CONTACT, `/desk/referrals/${REFERENCE}`)).toContain(`href="${path}"`);
});
