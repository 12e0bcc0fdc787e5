import { expect, test } from 'vitest';
import type { ChildTimeline, ContactOfChild } from '../../../shared/contract/answers/child.ts';
import { json } from '../support/api-double.ts';
import { REFERENCE } from '../support/record.ts';
import { SAME_CHILD } from '../support/same-child.ts';
import { PARTNER, SCREENER, start } from '../support/start.ts';

const API = `GET /api/referrals/${REFERENCE}/contacts/1/child`;
const PAGE = `/desk/referrals/${REFERENCE}/contacts/1/child`;

const HERE: ContactOfChild = {
  contactId: `${REFERENCE}.1`,
  reference: REFERENCE,
  number: 1,
  label: 'Child 1',
  receivedAt: '2026-11-24T14:00:00Z',
  agency: 'School <b>',
  open: true,
  level: 'red',
  outcomes: [],
  waiting: true,
  because: 'this-contact',
};
const CHILD: ChildTimeline = {
  contactId: HERE.contactId,
  contacts: [
    HERE,
    {
      ...HERE,
      contactId: 'EX-2222-3333.1',
      reference: 'EX-2222-3333',
      receivedAt: '2026-10-01T09:00:00Z',
      level: 'yellow',
      outcomes: [{ outcome: 'early-help', words: 'Offered early help', at: '2026-10-02T09:00:00Z' }],
      waiting: false,
      because: 'said',
    },
    {
      ...HERE,
      contactId: 'EX-4444-5555.1',
      reference: 'EX-4444-5555',
      receivedAt: '2026-09-01T09:00:00Z',
      open: false,
      level: null,
      because: 'graded',
    },
  ],
  restricted: 1,
  possible: 2,
  recent: { months: 6, contacts: 4, limit: 3 },
  more: false,
};

const page = async (child: ChildTimeline = CHILD): Promise<string> => {
  const { get, signedIn } = start({ [API]: () => json(child) });
  const answer = await get(`${PAGE}?queue=mash`, await signedIn(SCREENER));
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll(/\s+/g, ' ');
};

test('contacts stand on one timeline, each with its rating as a word, outcome and link', async () => {
  const shown = await page();
  expect(shown).toContain('School &lt;b&gt;');
  expect(shown).toContain('Offered early help, 2 October 2026');
  expect(shown).toContain('href="/desk/referrals/EX-2222-3333"');
  expect(shown).toContain('Not decided yet');
  expect(shown).toContain('Somebody said that it is this child');
  expect(shown).toContain(`href="/desk/work/${REFERENCE}.mash"`);
  expect(shown).toContain(`<title>All contacts about this child, ${REFERENCE}`);
});

test('three in six is said in words', async () => {
  expect(await page()).toContain(
    '4 contacts in the last six months. One incident counts once. From 3 on a manager reviews them for cumulative harm.',
  );
  const one = await page({ ...CHILD, recent: { months: 6, contacts: 1, limit: 3 } });
  expect(one).toContain('1 contact in the last six months');
  expect(one).toContain('A manager reviews them from 3 on');
});

test('what is restricted is listed, masked, after the others; what is in another queue has no link', async () => {
  const shown = await page();
  expect(shown.match(/Restricted: ask a manager/g)).toHaveLength(1);
  expect(shown.indexOf('Restricted: ask a manager')).toBeGreaterThan(shown.indexOf('EX-4444-5555'));
  expect(shown).toContain('In a queue that your role does not work');
  expect(shown).not.toContain('href="/desk/referrals/EX-4444-5555"');
  expect(shown).toContain('2 more contacts may be about this child');
});

test('it is for the desk', async () => {
  const { get, signedIn } = start({ [API]: () => json(CHILD) });
  expect((await get(PAGE, await signedIn(PARTNER))).status).toBe(403);
});

test('brothers, sisters and twins stand beside the two records with what tells them apart', async () => {
  const values = (forename: string, born: string) => [
    { field: 'forename', value: forename },
    { field: 'surname', value: 'Fictional' },
    { field: 'born', value: born },
    { field: 'sex', value: null },
  ];
  const at = (contactId: string, label: string) => ({ contactId, reference: REFERENCE, label });
  const children = [
    { ...at(`${REFERENCE}.1`, 'Child 1'), relation: 'here', values: values('Ada', '2014-03-12') },
    { ...at('EX-2222-3333.1', 'Child 1'), relation: 'there', values: values('Ada', '2014-03-12') },
    { ...at(`${REFERENCE}.2`, 'Child 2'), relation: 'same-birthday', values: values('<Ida>', '2014-03-12') },
  ];
  const path = `/api/referrals/${REFERENCE}/contacts/1/same-child/EX-2222-3333.1`;
  const { get, signedIn } = start({ [`GET ${path}`]: () => json({ ...SAME_CHILD, children }) });
  const answer = await get(path.replace('/api', '/desk'), await signedIn(SCREENER));
  const shown = (await answer.text()).replaceAll(/\s+/g, ' ');
  expect(shown).toContain('Brothers, sisters and twins');
  expect(shown).toContain('Twin, or the same child again');
  expect(shown).toContain('&lt;Ida&gt;');
  const rows = [...shown.matchAll(/<tr.*?<\/tr>/g)].map(([row]) => row.replaceAll(/<[^>]*>/g, ' '));
  expect(rows.find((row) => row.includes('First names'))).toContain('Differs');
  expect(rows.find((row) => row.includes('Last name'))).toContain('The same in all');
  expect(rows.findLast((row) => row.includes('Date of birth'))).toContain('12 March 2014');
});
