import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ReturnChecked } from '../../../shared/contract/answers/returns.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import { json, problem } from '../support/api-double.ts';
import { MANAGER, SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const AUDITOR: Person = { id: 'au-1', name: 'Fergus Odell', roles: ['auditor'] };
const REFERENCE = 'EX-7K3M-9QTD';
const HOME = '/desk/returns';
const ASKED = `${HOME}?return=annex-a&on-day=1&on-month=12&on-year=2026`;
const FILE = `${HOME}/annex-a/file?on=2026-12-01&format=xlsx`;
const BYTES = Buffer.from([0x50, 0x4b, 3, 4, 0, 255, 254]);

const CHECKED: ReturnChecked = {
  return: 'annex-a',
  on: '2026-12-01',
  from: '2026-06-01',
  to: '2026-11-30',
  lists: [
    { name: 'List 1', rows: 1480, failing: 0 },
    { name: 'List 3', rows: 391, failing: 1 },
  ],
  failing: [
    {
      list: 'List 3',
      reference: REFERENCE,
      number: 2,
      field: 'Allocated Team',
      why: 'Nobody knows the team',
    },
  ],
  notes: [
    { list: 'List 1', reference: REFERENCE, number: 1, field: 'Date of Birth', why: 'Nobody gave one' },
  ],
  moreFailing: 12,
  moreNotes: 7,
  leftOut: [{ words: 'Contacts about an adult at risk', count: 12 }],
};

const ANSWERS = {
  'GET /api/returns/annex-a': () => json(CHECKED),
  'GET /api/returns/annex-a/file': () =>
    json({
      name: 'annex-a-2026-12-01.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      rows: 1871,
      failing: 1,
      content: gzipSync(BYTES).toString('base64'),
    }),
};

const shownTo = async (person: Person, path: string, answers: Record<string, () => Response> = ANSWERS) => {
  const { get, signedIn, calls } = start(answers);
  const answer = await get(path, await signedIn(person));
  return {
    answer,
    calls,
    status: answer.status,
    text: (await answer.clone().text()).replaceAll(/\s+/g, ' '),
  };
};

test('the page asks which return and for which date, and offers today', async () => {
  const { status, text, calls } = await shownTo(MANAGER, HOME);
  expect(status).toBe(200);
  for (const words of [
    'Ofsted Annex A, lists 1 and 3',
    'Children in need census: fields about referrals',
    'Standard Safeguarding Dataset',
    'value="24"',
    'value="11"',
    'value="2026"',
  ])
    expect(text).toContain(words);
  expect(calls).toEqual([]);
});

test('it names every row that would fail and why, with a link to the record and no child', async () => {
  const { status, text } = await shownTo(MANAGER, ASKED);
  expect(status).toBe(200);
  for (const words of [
    '1 June 2026 to 30 November 2026',
    '1,480',
    '1 row would fail',
    `href="/desk/referrals/${REFERENCE}"`,
    'Allocated Team',
    'Nobody knows the team',
    'Contacts about an adult at risk: 12',
    'And 7 more worth a look',
    'And 12 more things are wrong',
  ])
    expect(text).toContain(words);
});

test('a manager gets the file, whether or not rows would fail; it is kept nowhere on the way', async () => {
  const { text } = await shownTo(MANAGER, ASKED);
  expect(text).toContain(`href="${FILE.replaceAll('&', '&amp;')}"`);
  const { answer, status } = await shownTo(MANAGER, FILE);
  expect(status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': 'attachment; filename="annex-a-2026-12-01.xlsx"',
    'cache-control': 'no-store',
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(BYTES);
});

test('an auditor sees what would fail, and has no way to the file', async () => {
  const { status, text } = await shownTo(AUDITOR, ASKED);
  expect(status).toBe(200);
  expect(text).toContain('Nobody knows the team');
  expect(text).toContain('Only managers can make the file.');
  expect(text).not.toContain('/file?');
  expect((await shownTo(AUDITOR, FILE)).status).toBe(403);
});

test('nobody else sees either', async () => {
  for (const person of [SCREENER, SOCIAL_WORKER]) {
    for (const path of [HOME, ASKED, FILE]) {
      const { status, calls } = await shownTo(person, path);
      expect([path, status, calls.length]).toEqual([path, 403, 0]);
    }
  }
});

test.each([
  ['return=&on-day=1&on-month=12&on-year=2026', 'return', 'Choose a return'],
  ['on-day=1&on-month=12&on-year=2026', 'return', 'Choose a return'],
  ['return=annex-b&on-day=1&on-month=12&on-year=2026', 'return', 'Choose a return'],
  ['return=annex-a&on-day=31&on-month=2&on-year=2026', 'on-day', 'Date must be a real date, like 24 11 2026'],
  ['return=annex-a&on-day=&on-month=&on-year=', 'on-day', 'Date must be a real date, like 24 11 2026'],
  ['return=annex-a', 'on-day', 'Date must be a real date, like 24 11 2026'],
])('%s is answered beside its field, and asked of nobody', async (query, field, words) => {
  const { status, text, calls } = await shownTo(MANAGER, `${HOME}?${query}`);
  expect(status).toBe(422);
  expect(text).toContain('<title>Error: Returns');
  expect(text).toContain(`<a href="#${field}">${words}</a>`);
  expect(calls).toEqual([]);
});

test('keeps what was typed, right or wrong', async () => {
  const { text } = await shownTo(MANAGER, `${HOME}?return=cin-referrals&on-day=31&on-month=2&on-year=2026`);
  for (const words of ['value="31"', 'value="2"', 'value="2026"']) expect(text).toContain(words);
  expect(text).toMatch(/value="cin-referrals"[^>]*checked/);
});

test('what the API finds wrong with the date stands beside the date', async () => {
  const refused = () =>
    problem('fields-invalid', 422, [
      { pointer: '/on', detail: 'Must be within the next 31 days, or earlier' },
    ]);
  const answers = { 'GET /api/returns/annex-a': refused, 'GET /api/returns/annex-a/file': refused };
  const { status, text } = await shownTo(MANAGER, ASKED, answers);
  expect(status).toBe(422);
  expect(text).toContain('<a href="#on-day">Date must be within the next 31 days, or earlier</a>');
  const { answer } = await shownTo(MANAGER, FILE, answers);
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `${HOME}?return=annex-a&on-day=01&on-month=12&on-year=2026`,
  ]);
});

test('a return that there is not is not found', async () => {
  expect((await shownTo(MANAGER, `${HOME}/annex-b/file`)).status).toBe(404);
});
