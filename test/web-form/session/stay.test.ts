import { expect, test } from 'vitest';
import { NOW, PARTNER, start } from '../support/start.ts';

test('whoever is still there is told how long is left', async () => {
  const { post, signedIn, clock } = start();
  const cookie = await signedIn(PARTNER);
  clock.now = new Date(NOW.getTime() + 600_000);
  const answer = await post('/session/stay', {}, cookie);
  expect(await answer.json()).toEqual({ seconds: 3000, lastSeconds: 3000 });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('whose session has ended is told so', async () => {
  const { post, signedIn, clock } = start();
  const cookie = await signedIn(PARTNER);
  clock.now = new Date(NOW.getTime() + 4_000_000);
  expect((await post('/session/stay', {}, cookie)).status).toBe(401);
});

test('no other page can keep somebody signed in', async () => {
  const { post, signedIn } = start();
  const cookie = await signedIn(PARTNER);
  expect((await post('/session/stay', { _csrf: 'guessed' }, cookie)).status).toBe(403);
  expect((await post('/session/stay', {}, cookie, { origin: 'https://elsewhere.example' })).status).toBe(403);
});

test('a page with a session knows when it ends, and one without has no warning', async () => {
  const { get, signedIn } = start();
  const page = await (await get('/', await signedIn(PARTNER))).text();
  expect(page).toContain('data-seconds="3600"');
  expect(page).toContain('Do you need more time?');
  expect(await (await get('/')).text()).not.toContain('data-session-end');
});
