import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../shared/contract/security-headers.ts';
import { BASE_URL, NOW, PARTNER, SOCIAL_WORKER, start } from './support/start.ts';

test('the start page says whom to ring before anything else, by hours', async () => {
  const { get } = start();
  const page = await (await get('/')).text();
  expect(page).toContain('If a child is in immediate danger, ring');
  expect(page).toContain('Monday to Thursday, 8:30am to 5pm');
  expect(page).toContain('Friday, 8:30am to 4:30pm');
  expect(page).toContain('01632 960999');
  expect(page.match(/<h1/g)).toHaveLength(1);
});

test('nothing from elsewhere can run in a page, frame it, or keep it', async () => {
  const { get } = start();
  const { headers } = await get('/');
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("form-action 'self' https://sign-in.example.org");
  expect(Object.fromEntries(headers)).toMatchObject(SECURITY_HEADERS);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('style sheet and script may be kept for ever', async () => {
  const { get } = start();
  const answer = await get('/assets/styles-0123456789ab.css');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(await answer.text()).toBe('p{}');
  expect((await get('/assets/other.css')).status).toBe(404);
});

test('a page that is not there still has the phone numbers', async () => {
  const { get } = start();
  const answer = await get('/nothing-here');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('01632 960100');
});

test('a failure shows the phone numbers and nothing about the failure', async () => {
  const { get, signedIn } = start({}, { api: { call: () => Promise.reject(new Error('secret')) } });
  const answer = await get('/desk', await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(500);
  const page = await answer.text();
  expect(page).toContain('01632 960100');
  expect(page).not.toContain('secret');
});

test('whoever is not signed in is sent to sign in and back to the page', async () => {
  const { get } = start();
  const answer = await get('/desk/queues/mash');
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('/sign-in?return=%2Fdesk%2Fqueues%2Fmash');
});

test('a partner does not see the desk', async () => {
  const { get, signedIn, calls } = start();
  const answer = await get('/desk', await signedIn(PARTNER));
  expect(answer.status).toBe(403);
  expect(calls).toEqual([]);
});

test('a form without the token of its session is refused and changes nothing', async () => {
  const { post, signedIn, calls } = start();
  const cookie = await signedIn(SOCIAL_WORKER);
  const answer = await post('/desk/queues/mash/next', { _csrf: 'guessed' }, cookie);
  expect(answer.status).toBe(403);
  expect(calls).toEqual([]);
});

test.each([{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
  'a form posted from elsewhere is refused, even with the token: %o',
  async (headers) => {
    const { post, signedIn, calls } = start();
    const cookie = await signedIn(SOCIAL_WORKER);
    const answer = await post('/desk/queues/mash/next', {}, cookie, headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(calls).toEqual([]);
  },
);

test('a form posted after the session ended is kept for its author and shown again', async () => {
  const { post, get, signedIn, clock } = start();
  const cookie = await signedIn(SOCIAL_WORKER);
  clock.now = new Date(NOW.getTime() + 2 * 3_600_000);
  const path = '/desk/work/EX-7K3M-9QTD.mash/contacts/1/decision';
  const late = await post(path, { rationale: 'Long <words>' }, cookie);
  expect(late.status).toBe(401);
  expect(await late.text()).toContain('What you typed is kept');

  clock.now = NOW;
  const again = await (await get('/sign-in/resume', await signedIn(SOCIAL_WORKER))).text();
  expect(again).toContain(`action="${path}"`);
  expect(again).toContain('name="rationale" value="Long &lt;words&gt;"');
  const other = await get('/sign-in/resume', await signedIn(PARTNER));
  expect(other.status).toBe(303);
});

test.each([
  ['no boundary', 'multipart/form-data', 'name=x'],
  [
    'the end missing',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
  ],
  ['nothing in it', 'multipart/form-data; boundary=b', ''],
])('a form with %s is refused as unreadable, with the phone numbers', async (_, type, body) => {
  const { app, signedIn } = start();
  for (const cookie of ['', await signedIn(SOCIAL_WORKER)]) {
    const answer = await app.request(`${BASE_URL}/desk/queues/mash/next`, {
      method: 'POST',
      headers: { origin: BASE_URL, 'content-type': type, cookie },
      body,
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('01632 960999');
  }
});
