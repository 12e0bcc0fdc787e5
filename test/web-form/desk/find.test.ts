import { expect, test } from 'vitest';
import { json, problem } from '../support/api-double.ts';
import { PARTNER, SCREENER, start } from '../support/start.ts';

const SEARCH = 'POST /api/search';
const TYPED = {
  reference: '',
  given: 'Ada',
  family: 'Canaryton',
  'born-day': '3',
  'born-month': '4',
  'born-year': '2014',
  nhsNumber: '',
  upn: '',
  postcode: 'EX4 3PQ',
};

const FOUND = {
  contactId: 'EX-7K3M-9QTD.1',
  reference: 'EX-7K3M-9QTD',
  number: 1,
  label: 'Child 1',
  initials: 'AC',
  age: '12',
  receivedAt: '2026-11-24T14:00:00Z',
  agency: 'Exampleshire Police',
  level: 'amber',
  grade: 'possible',
  words: 'May be the same child',
  work: [{ id: 'EX-7K3M-9QTD.mash', queueName: 'Children’s MASH', state: 'waiting' }],
};

const searching = async (answer: () => Response, typed: Record<string, string> = TYPED) => {
  const { post, signedIn, calls } = start({ [SEARCH]: answer });
  const response = await post('/desk/find', typed, await signedIn(SCREENER));
  return { response, page: (await response.text()).replaceAll(/\s+/g, ' '), calls };
};

test('what was found is said in words, with the way to each, and what was typed stands in the boxes', async () => {
  const { response, page, calls } = await searching(() =>
    json({ contacts: [FOUND], incomplete: false, more: false }),
  );
  expect(response.status).toBe(200);
  expect(calls.at(-1)?.body).toEqual({
    given: 'Ada',
    family: 'Canaryton',
    born: '2014-04-03',
    postcode: 'EX4 3PQ',
  });
  for (const words of ['Found: 1 contact', 'May be the same child', 'Child 1: AC, 12', 'Amber']) {
    expect(page).toContain(words);
  }
  expect(page).toContain('href="/desk/referrals/EX-7K3M-9QTD"');
  expect(page).toContain('href="/desk/work/EX-7K3M-9QTD.mash"');
  expect(page).toContain('value="Canaryton"');
});

test('what was typed stands in no address and no title, and no browser keeps the page', async () => {
  const { response, page } = await searching(() =>
    json({ contacts: [FOUND], incomplete: false, more: false }),
  );
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('location')).toBeNull();
  expect(/<title>(.*)<\/title>/.exec(page)?.[1]).toBe(
    'Find a child or a reference: what was found – Exampleshire safeguarding referrals',
  );
  const addresses = [...page.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.join(' ')).not.toMatch(/Canaryton|Ada|EX4/);
});

test('nothing found is not said more surely than it is known', async () => {
  const { page } = await searching(() =>
    json({
      contacts: [],
      restricted: [{ grade: 'same' }, { grade: 'possible' }],
      incomplete: true,
      more: true,
    }),
  );
  expect(page).toContain('Nothing was found that is open to you');
  expect(page).toContain('A child who is not listed may be there');
  expect(page).toContain('2 restricted records fit as well');
});

test('what is wrong is said by its field, and what was typed is kept', async () => {
  const { response, page } = await searching(
    () =>
      problem('fields-invalid', 422, [
        { pointer: '/born', detail: 'Must be a real date, like 2014-03-12' },
        { pointer: '', detail: 'Give more' },
      ]),
    { ...TYPED, 'born-day': '31', 'born-month': '2' },
  );
  expect(response.status).toBe(422);
  expect(page).toContain('<title>Error: ');
  expect(page).toContain('href="#born-day"');
  expect(page).toContain('Date of birth must be a real date');
  expect(page).toContain('value="31"');
  expect(page).toContain('Give more');
});

test('a date that is half typed goes to the API as it is, not left out', async () => {
  const { calls } = await searching(() => problem('fields-invalid', 422, []), { ...TYPED, 'born-day': '' });
  expect(calls.at(-1)?.body).toMatchObject({ born: '2014-04-00' });
});

test('it is open to the desk only, and starts empty', async () => {
  const { get, signedIn } = start();
  expect((await get('/desk/find', await signedIn(PARTNER))).status).toBe(403);
  const answer = await get('/desk/find', await signedIn(SCREENER));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Find a child or a reference');
});
