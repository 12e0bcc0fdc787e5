import { expect, test } from 'vitest';
import { homeOf, localPath } from '../../../web-form/sign-in/return-to.ts';
import { BASE_URL, MANAGER, SOCIAL_WORKER, signInAs, start } from '../support/start.ts';

const cookieOf = (answer: Response, name: string): string =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';

test('signing in leads to the sign-in service, back to the page, and into a session', async () => {
  const { get } = start();
  const begun = await get('/sign-in?return=/desk/queues/mash');
  expect(begun.headers.get('location')).toBe('https://sign-in.example.org/authorize?state=s1');
  const back = await get('/sign-in/callback?code=c1&state=s1', cookieOf(begun, '__Host-sign-in'));
  expect(back.status).toBe(303);
  expect(back.headers.get('location')).toBe('/desk/queues/mash');
  const page = await get('/', cookieOf(back, '__Host-session'));
  expect(await page.text()).toContain(SOCIAL_WORKER.name);
});

test('signing in anew ends the session that this browser had', async () => {
  const { get, signedIn } = start();
  const earlier = await signedIn(MANAGER);
  const begun = await get('/sign-in', earlier);
  const both = `${earlier}; ${cookieOf(begun, '__Host-sign-in')}`;
  const back = await get('/sign-in/callback?code=c1&state=s1', both);
  expect(cookieOf(back, '__Host-session')).not.toBe(earlier);
  expect((await get('/desk', earlier)).status).toBe(302);
  expect(await (await get('/', cookieOf(back, '__Host-session'))).text()).toContain(SOCIAL_WORKER.name);
});

test('a link on another site starts no sign-in at a place of its choice', async () => {
  const choices = [
    { id: 'staff', words: 'Council staff' },
    { id: 'partners', words: 'Other organisations' },
  ];
  const { app } = start({}, { signIn: { ...signInAs(SOCIAL_WORKER), choices } });
  const from = (site: string) =>
    app.request(`${BASE_URL}/sign-in?via=staff&return=/desk`, { headers: { 'sec-fetch-site': site } });
  const elsewhere = await from('cross-site');
  expect(elsewhere.status).toBe(200);
  expect(await elsewhere.text()).toContain('href="/sign-in?via=staff&amp;return=%2Fdesk"');
  expect(cookieOf(elsewhere, '__Host-sign-in')).toBe('');
  expect((await from('same-origin')).status).toBe(302);
});

test('cookies are for this host, https and no script', async () => {
  const { get } = start();
  const begun = await get('/sign-in');
  const [cookie] = begun.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-sign-in=/);
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
});

test('an answer from the sign-in service works once', async () => {
  const { get } = start();
  const cookie = cookieOf(await get('/sign-in'), '__Host-sign-in');
  expect((await get('/sign-in/callback?state=s1', cookie)).headers.get('location')).toBe('/desk');
  const again = await get('/sign-in/callback?state=s1', cookie);
  expect(again.status).toBe(400);
  expect(await again.text()).toContain('You could not be signed in');
});

test.each(['/sign-in/callback?state=other', '/sign-in/callback?error=access_denied'])(
  'an answer to nothing that was started opens no session: %s',
  async (path) => {
    const { get } = start();
    const answer = await get(path, cookieOf(await get('/sign-in'), '__Host-sign-in'));
    expect(answer.status).toBe(400);
    expect(cookieOf(answer, '__Host-session')).toBe('');
  },
);

test('signing out ends the session here and at the sign-in service', async () => {
  const { get, post, signedIn } = start();
  const cookie = await signedIn(SOCIAL_WORKER);
  const answer = await post('/sign-out', {}, cookie);
  expect(answer.headers.get('location')).toBe('https://sign-in.example.org/sign-out');
  expect((await get('/desk', cookie)).status).toBe(302);
});

test.each([
  ['https://elsewhere.example/x', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/\t/elsewhere.example', '/'],
  ['/.//elsewhere.example/x', '/'],
  ['/a/..//elsewhere.example', '/'],
  ['/%2e//elsewhere.example', '/'],
  ['/desk/../\\elsewhere.example', '/'],
  ['/./\t/elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
  ['/desk/queues/mash?nothing=waiting', '/desk/queues/mash?nothing=waiting'],
  ['/desk?next=//elsewhere.example', '/desk?next=//elsewhere.example'],
])('after signing in people only land on our own pages: %s', (wanted, path) => {
  expect(localPath(wanted)).toBe(path);
});

test('nobody is sent elsewhere after signing in', async () => {
  const { get } = start();
  const begun = await get('/sign-in?return=/.//elsewhere.example/x');
  const back = await get('/sign-in/callback?code=c1&state=s1', cookieOf(begun, '__Host-sign-in'));
  expect(back.headers.get('location')).toBe('/desk');
});

test('people start where their role works', () => {
  expect(homeOf(['partner'])).toBe('/referrals');
  expect(homeOf(['partner', 'manager'])).toBe('/desk');
  expect(homeOf(['auditor'])).toBe('/audit');
});
