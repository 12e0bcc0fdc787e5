import { expect, test } from 'vitest';
import { json, problem } from '../support/api-double.ts';
import { LISTED, QUEUE, WORK, WORK_ID } from '../support/record.ts';
import { SOCIAL_WORKER, start } from '../support/start.ts';

const LIST = 'GET /api/queues/mash';

test('the desk shows each queue with its counts in words', async () => {
  const empty = { ...QUEUE, id: 'early-help', name: 'Early help', waiting: 0, overdue: 0 };
  const { get, signedIn, calls } = start({ 'GET /api/queues': () => json({ queues: [QUEUE, empty] }) });
  const page = await (await get('/desk', await signedIn(SOCIAL_WORKER))).text();
  expect(page).toContain('3 waiting, 1 held');
  expect(page).toContain('1 Red, 2 Amber, 1 Yellow');
  expect(page).toContain('2 overdue');
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
    [LIST]: () => json({ queue: QUEUE, items: [LISTED, held], more: true }),
  });
  const page = await (await get('/desk/queues/mash', await signedIn(SOCIAL_WORKER))).text();
  expect(page).toContain('due 15:45, in 35 minutes');
  expect(page).toContain('A.F., 12 years');
  expect(page).toContain('Earlier contact that may be about the same child');
  expect(page).toContain('You, until 15:40');
  expect(page).toContain('href="/desk/referrals/EX-7K3M-9QTD"');
  expect(page).toContain('href="/desk/work/EX-AAAA-BBBB.mash"');
  expect(page.indexOf('EX-7K3M-9QTD')).toBeLessThan(page.indexOf('EX-AAAA-BBBB'));
  expect(page).toContain('Only the most urgent is shown');
});

test('pulling sends the page’s own key, so that a double click gets the same work', async () => {
  const { get, post, signedIn, calls } = start({
    [LIST]: () => json({ queue: QUEUE, items: [], more: false }),
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
  const { get, signedIn } = start({ [LIST]: () => json({ queue: QUEUE, items: [], more: false }) });
  const cookie = await signedIn(SOCIAL_WORKER);
  const keyOf = async () =>
    /name="once" value="([^"]+)"/.exec(await (await get('/desk/queues/mash', cookie)).text())?.[1];
  expect(await keyOf()).not.toBe(await keyOf());
});

test('nothing waiting is said calmly', async () => {
  const { get, post, signedIn } = start({
    [LIST]: () => json({ queue: { ...QUEUE, waiting: 0 }, items: [], more: false }),
    'POST /api/queues/mash/next': () => new Response(null, { status: 204 }),
  });
  const cookie = await signedIn(SOCIAL_WORKER);
  const answer = await post('/desk/queues/mash/next', { once: 'k' }, cookie);
  expect(answer.status).toBe(303);
  const page = await (await get(answer.headers.get('location') ?? '', cookie)).text();
  expect(page).toContain('Nothing is waiting in this queue just now');
});

test('what was just done is only ever said about a reference', async () => {
  const { get, signedIn } = start({ [LIST]: () => json({ queue: QUEUE, items: [], more: false }) });
  const cookie = await signedIn(SOCIAL_WORKER);
  expect(await (await get('/desk/queues/mash?decided=EX-7K3M-9QTD', cookie)).text()).toContain(
    'EX-7K3M-9QTD is done in this queue',
  );
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
