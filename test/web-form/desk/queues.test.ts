import { expect, test } from 'vitest';
import { createApiClient } from '../../../web-form/api/client.ts';
import { apiDouble, json, problem } from '../support/api-double.ts';
import { LISTED, QUEUE, WORK, WORK_ID } from '../support/record.ts';
import { SOCIAL_WORKER, start } from '../support/start.ts';

const LIST = 'GET /api/queues/mash';

test('the desk shows each queue with its counts in words', async () => {
  const empty = { ...QUEUE, id: 'early-help', name: 'Early help', waiting: 0, overdue: 0 };
  const { get, signedIn, calls } = start({
    'GET /api/queues': () => json({ queues: [QUEUE, empty], mine: [] }),
  });
  const page = await (await get('/desk', await signedIn(SOCIAL_WORKER))).text();
  expect(page).toContain('3 waiting, 1 held');
  expect(page).toContain('1 Red, 2 Amber, 1 Yellow');
  expect(page).toContain('<strong>2 overdue</strong>, 1 due within the hour');
  expect(page).toContain('A red has had nobody for 30 minutes, since 14:40');
  expect(page).toContain('href="/desk/find"');
  expect(page).not.toContain('Transferred to you');
  expect(page).toContain('href="/desk/queues/mash"');
  expect(page.match(/action="\/desk\/queues\/[^"]*\/next"/g)).toEqual(['action="/desk/queues/mash/next"']);
  expect(calls[0]?.token).toBe('Bearer token-of-sw-1');
});

test('a queue is a list in its order, without a whole name', async () => {
  const held = {
    ...LISTED,
    id: 'EX-AAAA-BBBB.mash',
    reference: 'EX-AAAA-BBBB',
    state: 'held',
    held: WORK.held,
  };
  const { get, signedIn } = start({
    [LIST]: () =>
      json({ queue: QUEUE, items: [LISTED, held], matching: 2, flags: ['same-child-possible'], more: true }),
  });
  const page = await (await get('/desk/queues/mash', await signedIn(SOCIAL_WORKER))).text();
  expect(page).toContain('due 15:45, in 35 minutes');
  expect(page).toContain('A.F., 12 years');
  expect(page).toContain('Earlier contact that may be about the same child');
  expect(page).toContain('You, until 15:40');
  expect(page).toContain('href="/desk/work/EX-7K3M-9QTD.mash"');
  expect(page).toContain('href="/desk/work/EX-AAAA-BBBB.mash"');
  expect(page.indexOf('EX-7K3M-9QTD')).toBeLessThan(page.indexOf('EX-AAAA-BBBB'));
  expect(page).toContain('Only the most urgent is shown');
});

test('pulling sends the page’s own key, so that a double click gets the same work', async () => {
  const { get, post, signedIn, calls } = start({
    [LIST]: () => json({ queue: QUEUE, items: [], matching: 0, flags: [], more: false }),
    'POST /api/queues/mash/next': () => json({ work: WORK }),
  });
  const cookie = await signedIn(SOCIAL_WORKER);
  const page = await (await get('/desk/queues/mash', cookie)).text();
  const once = /name="once" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await post('/desk/queues/mash/next', { once }, cookie);
  await post('/desk/queues/mash/next', { once }, cookie);
  expect(answer.headers.get('location')).toBe(`/desk/work/${WORK_ID}`);
  expect(once).not.toBe('');
  expect(calls.slice(1).map(({ key }) => key)).toEqual([once, once]);
});

test('two pages have two keys', async () => {
  const { get, signedIn } = start({
    [LIST]: () => json({ queue: QUEUE, items: [], matching: 0, flags: [], more: false }),
  });
  const cookie = await signedIn(SOCIAL_WORKER);
  const keyOf = async () =>
    /name="once" value="([^"]+)"/.exec(await (await get('/desk/queues/mash', cookie)).text())?.[1];
  expect(await keyOf()).not.toBe(await keyOf());
});

test('nothing waiting is said calmly', async () => {
  const { get, post, signedIn } = start({
    [LIST]: () => json({ queue: { ...QUEUE, waiting: 0 }, items: [], matching: 0, flags: [], more: false }),
    'POST /api/queues/mash/next': () => new Response(null, { status: 204 }),
  });
  const cookie = await signedIn(SOCIAL_WORKER);
  const answer = await post('/desk/queues/mash/next', { once: 'k' }, cookie);
  expect(answer.status).toBe(303);
  const page = await (await get(answer.headers.get('location') ?? '', cookie)).text();
  expect(page).toContain('Nothing is waiting in this queue just now');
});

test('what was just done is only ever said about a reference', async () => {
  const { get, signedIn } = start({
    [LIST]: () => json({ queue: QUEUE, items: [], matching: 0, flags: [], more: false }),
  });
  const cookie = await signedIn(SOCIAL_WORKER);
  for (const [done, words] of [
    ['decided', 'is done in this queue'],
    ['proposed', 'is decided here and waits for a manager to countersign it'],
    ['sent-back', 'was sent back with your reason'],
    ['released', 'is back in its place in this queue'],
  ]) {
    const shown = await (await get(`/desk/queues/mash?${done}=EX-7K3M-9QTD`, cookie)).text();
    expect(shown).toContain(`EX-7K3M-9QTD ${words}`);
  }
  expect(await (await get('/desk/queues/mash?decided=Ring+0900', cookie)).text()).not.toContain('0900');
});

test.each([
  ['not-found', 404, 404],
  ['not-allowed', 403, 403],
  ['unavailable', 503, 503],
])('a queue that is %s has a page with the phone numbers', async (code, status, shown) => {
  const { get, signedIn } = start({ [LIST]: () => problem(code, status) });
  const answer = await get('/desk/queues/mash', await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(shown);
  expect(await answer.text()).toContain('01632 960999');
});

test('a token that the API no longer takes asks to sign in again and does not turn in circles', async () => {
  const { get, signedIn } = start({ [LIST]: () => problem('not-signed-in', 401) });
  const answer = await get('/desk/queues/mash', await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain('href="/sign-in?return=%2Fdesk%2Fqueues%2Fmash"');
});

const plain = (page: string): string =>
  page
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const listOf = (items: readonly object[]) => ({
  queue: QUEUE,
  items,
  matching: items.length,
  flags: ['same-child-possible'],
  more: false,
});

const shown = async (query = '') => {
  const { get, signedIn, searches } = started();
  const answer = await get(`/desk/queues/mash${query}`, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(200);
  return { page: await answer.text(), searches };
};

/** The page with the API behind it, and how the list was asked for. */
const started = () => {
  const searches: string[] = [];
  const double = apiDouble({ [LIST]: () => json(listOf([LISTED])) });
  const send: typeof fetch = (input, init) => {
    searches.push(new URL(String(input)).search.slice(1));
    return double.send(input, init);
  };
  return { ...start({}, { api: createApiClient('http://api.example', send) }), searches };
};

test('a row says rating, both clocks and flags in this order, after its reference', async () => {
  const { page } = await shown();
  const row = /<tbody.*<\/tbody>/s.exec(page)?.[0] ?? '';
  expect(plain(row)).toMatch(
    /EX-7K3M-9QTD\s+Red\s+due 15:45, in 35 minutes\s+Next step due 25 November at 14:00, in 22 hours\s+Earlier contact that may be about the same child\s+A\.F\., 12 years/,
  );
});

test('an acknowledgement that was made has no clock any more', async () => {
  const { get, signedIn } = start({ [LIST]: () => json(listOf([{ ...LISTED, acknowledgeBy: null }])) });
  const page = await (await get('/desk/queues/mash', await signedIn(SOCIAL_WORKER))).text();
  expect(page).not.toContain('Next step');
});

test('a list is sorted by plain links that say how it is sorted now', async () => {
  const headOf = (page: string) =>
    [...page.matchAll(/<th[^>]*aria-sort="(\w+)"[^>]*>\s*<a[^>]*href="([^"]*)"[^>]*>([^<]*)</g)].map(
      ([, state, href, words]) => [words, state, href],
    );
  const usual = await shown();
  expect(usual.searches).toEqual(['']);
  expect(headOf(usual.page)).toEqual([
    ['Due', 'ascending', '/desk/queues/mash'],
    ['Sent by', 'none', '/desk/queues/mash?sort=agency'],
    ['Received', 'none', '/desk/queues/mash?sort=received'],
  ]);
  expect(plain(usual.page)).toContain('Showing 1 of 4, most urgent first.');
  expect(usual.page).not.toContain('Clear<');

  const sorted = await shown('?sort=received&rating=red');
  expect(sorted.searches).toEqual(['sort=received&rating=red']);
  expect(headOf(sorted.page)).toEqual([
    ['Due', 'none', '/desk/queues/mash?rating=red'],
    ['Sent by', 'none', '/desk/queues/mash?sort=agency&amp;rating=red'],
    ['Received', 'ascending', '/desk/queues/mash?sort=newest&amp;rating=red'],
  ]);
  expect(headOf((await shown('?sort=newest')).page)[2]?.[1]).toBe('descending');
});

test('a filtered list says what it shows and how to see all of it again', async () => {
  const { page } = await shown('?rating=red&held=unheld&overdue=yes&flag=same-child-possible');
  expect(plain(page)).toContain(
    'Showing 1 of 4: Red, overdue, held by nobody, “Earlier contact that may be about the same child”, most urgent first. Clear',
  );
  expect(page).toMatch(/href="\/desk\/queues\/mash"[^>]*>\s*Clear</);
  expect(page.match(/aria-current="true"/g)).toHaveLength(4);
});

test('an address that asks for what there is not still opens the queue', async () => {
  const { page, searches } = await shown('?sort=sideways&rating=blue&decided=EX-7K3M-9QTD&held=held');
  expect(searches).toEqual(['held=held']);
  expect(page).toContain('EX-7K3M-9QTD is done in this queue');
});

test('what a colleague gave comes first on the desk, with the note, and what one holds is listed', async () => {
  const given = {
    ...LISTED,
    held: WORK.held,
    state: 'held',
    transferred: { by: 'Robin Shah', at: '2026-11-24T15:00:00Z' },
    note: { words: 'Ring <b>him</b> at two', by: 'Robin Shah', at: '2026-11-24T15:00:00Z' },
  };
  const { get, signedIn } = start({ 'GET /api/queues': () => json({ queues: [QUEUE], mine: [given] }) });
  const page = await (await get('/desk', await signedIn(SOCIAL_WORKER))).text();
  expect(page.indexOf('Transferred to you')).toBeLessThan(page.indexOf('<h1'));
  expect(plain(page)).toMatch(/From Robin Shah ?\. ?Yours until 15:40, then it goes back to its queue\./);
  expect(plain(page)).toMatch(/They wrote: ?Ring &lt;b&gt;him&lt;.b&gt; at two/);
  expect(page).toContain('What you hold');
});
