import { expect, test } from 'vitest';
import { PARTNER, SOCIAL_WORKER, start } from '../support/start.ts';

const at = (cookie: string) => cookie.replace('__Host-session=', '');

test('whoever left themself signed in elsewhere ends every session of theirs, and nobody else’s', async () => {
  const { get, post, signedIn, deps } = start();
  const [here, elsewhere, others] = [
    await signedIn(SOCIAL_WORKER),
    await signedIn(SOCIAL_WORKER),
    await signedIn(PARTNER),
  ];
  expect(await (await get('/sign-out/everywhere', here)).text()).toContain('on every other computer');
  const answer = await post('/sign-out/everywhere', {}, here);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('https://sign-in.example.org/sign-out');
  expect(answer.headers.getSetCookie().join()).toMatch(/__Host-session=;.*Max-Age=0/);
  expect(await deps.sessions.find(at(here))).toBeUndefined();
  expect(await deps.sessions.find(at(elsewhere))).toBeUndefined();
  expect((await deps.sessions.find(at(others)))?.state).toBe('live');
});

test('nobody ends sessions without being signed in, or by a form of another site', async () => {
  const { get, post, signedIn, deps } = start();
  expect((await get('/sign-out/everywhere')).headers.get('location')).toBe(
    '/sign-in?return=%2Fsign-out%2Feverywhere',
  );
  const cookie = await signedIn(SOCIAL_WORKER);
  const foreign = await post('/sign-out/everywhere', {}, cookie, { origin: 'https://elsewhere.example' });
  expect(foreign.status).toBe(403);
  expect((await post('/sign-out/everywhere', { _csrf: 'guessed' }, cookie)).status).toBe(403);
  expect((await deps.sessions.find(at(cookie)))?.state).toBe('live');
});

test('the cookie of a session is for this host, https and no script, and ends with the browser', async () => {
  const { get } = start();
  const begun = await get('/sign-in');
  const back = await get(
    '/sign-in/callback?code=c1&state=s1',
    begun.headers.getSetCookie()[0]?.split(';')[0] ?? '',
  );
  const cookie = back.headers.getSetCookie().find((line) => line.startsWith('__Host-session=')) ?? '';
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
  expect(cookie).not.toMatch(/Domain|Expires|Max-Age/i);
});
