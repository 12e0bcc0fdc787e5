import { expect, test } from 'vitest';
import type { Directory } from '../../../shared/contract/directory.ts';
import { json, problem } from '../support/api-double.ts';
import { MANAGER, SCREENER, SOCIAL_WORKER, signInAs, start } from '../support/start.ts';

const PAGE = '/desk/people-and-agencies';
const KEY = 'k'.repeat(43);
const LIST = 'POST /api/directory/people';
const AGENCIES = 'POST /api/directory/agencies';
const CHANGED = { by: { id: 'm-2', name: 'Miriam Tolland' }, at: '2026-11-24T09:10:00.000Z' };

const PERSON: Directory['people'][number] = {
  key: KEY,
  id: SCREENER.id,
  name: 'Robin <b>Shah',
  roles: ['screener'],
  agency: null,
  from: '2026-11-01',
  to: null,
  left: null,
  changed: CHANGED,
  version: 3,
};
const DIRECTORY: Directory = {
  people: [PERSON, { ...PERSON, key: 'l'.repeat(43), id: 'gone-1', name: 'Ari Stone', left: CHANGED }],
  agencies: [
    {
      id: 'midwifery',
      name: 'Midwifery',
      source: '3D',
      answers: { kind: 'health', mailbox: 'checks@health.example' },
      closed: false,
      changed: null,
      version: 0,
    },
  ],
  checkKinds: [{ id: 'health', name: 'Health' }],
};
const READ = { 'GET /api/directory': () => json(DIRECTORY) };

const FIELDS = { id: SCREENER.id, name: 'Robin Shah', roles: 'screener', version: '3' };

test('managers see people with their access, and agencies with their mailbox; nobody else does', async () => {
  const { get, signedIn } = start(READ);
  const answer = await get(PAGE, await signedIn(MANAGER));
  const text = (await answer.text()).replaceAll(/\s+/g, ' ');
  for (const words of [
    'Robin &lt;b&gt;Shah',
    'Has access from 1 November 2026',
    'Left on 24 November 2026, said by Miriam Tolland',
    `href="${PAGE}/people/${KEY}"`,
    'checks@health.example',
    `href="${PAGE}/agencies/midwifery"`,
  ]) {
    expect(text).toContain(words);
  }
  for (const person of [SCREENER, SOCIAL_WORKER]) {
    for (const path of [PAGE, `${PAGE}/people/new`, `${PAGE}/agencies/midwifery`]) {
      expect((await get(path, await signedIn(person))).status).toBe(403);
    }
  }
});

test('marking somebody as left ends their sessions at once', async () => {
  const { get, post, signedIn, calls } = start({
    ...READ,
    [LIST]: () => json({ person: { ...PERSON, left: CHANGED }, returned: 2 }),
    'GET /api/queues': () => json({ queues: [], mine: [] }),
  });
  const leaver = await signedIn(SCREENER);
  expect((await get('/desk', leaver)).status).toBe(200);
  const answer = await post(`${PAGE}/people/${KEY}`, { ...FIELDS, left: 'yes' }, await signedIn(MANAGER));
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${PAGE}?saved=left`]);
  expect(calls.at(-1)?.body).toEqual({
    id: SCREENER.id,
    name: 'Robin Shah',
    roles: ['screener'],
    left: true,
    version: 3,
  });
  expect((await get('/desk', leaver)).status).toBe(302);
});

test('what was saved is confirmed, and what became of a leaver is said', async () => {
  const { get, signedIn } = start(READ);
  const cookie = await signedIn(MANAGER);
  const shown = async (query: string) => (await get(`${PAGE}${query}`, cookie)).text();
  expect(await shown('')).not.toContain('notification-banner');
  expect(await shown('?saved=yes')).toContain('Saved');
  expect(await shown('?saved=left')).toContain('They have no access any more');
});

test('the ids of colleagues can be read off where somebody is listed, and the page does without them', async () => {
  const seen = { id: 'sc-9', name: 'Ari <b>Stone', roles: ['screener'], seenAt: CHANGED.at };
  const answers = [() => json({ staff: [seen] }), () => problem('unavailable', 503)];
  const pages = await Promise.all(
    answers.map(async (answer) => {
      const { get, signedIn } = start({ ...READ, 'GET /api/staff': answer });
      const page = await get(`${PAGE}/people/new`, await signedIn(MANAGER));
      expect(page.status).toBe(200);
      return page.text();
    }),
  );
  expect(pages[0]).toContain('Ari &lt;b&gt;Stone');
  expect(pages[0]).toContain('>sc-9<');
  expect(pages[1]).not.toContain('Ids of colleagues');
});

test('a leaver’s session ends at the next page that asks the API, and says why', async () => {
  const { get, signedIn } = start({ 'GET /api/queues': () => problem('access-ended', 403) });
  const cookie = await signedIn(SCREENER);
  const answer = await get('/desk', cookie);
  expect(answer.status).toBe(403);
  const text = await answer.text();
  expect(text).toContain('You have no access');
  expect(text).not.toContain('Sign out');
  expect((await get('/desk', cookie)).status).toBe(302);
});

test('a leaver gets no new session', async () => {
  const { get } = start(
    { 'GET /api/own-access': () => problem('access-ended', 403) },
    { signIn: signInAs(SCREENER) },
  );
  const begun = await get('/sign-in');
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const back = await get('/sign-in/callback?code=c&state=s1', cookie);
  expect(back.status).toBe(403);
  expect(await back.text()).toContain('You have no access');
  expect(back.headers.get('set-cookie')).not.toMatch(/session=[\w-]{10}/);
});

test('what is wrong is said by its field, and what was typed stays', async () => {
  const { post, signedIn } = start({
    ...READ,
    [LIST]: () =>
      problem('fields-invalid', 422, [
        { pointer: '/roles', detail: 'Choose at least one role' },
        { pointer: '/from', detail: 'Must be a real date, like 2014-03-12' },
      ]),
  });
  const answer = await post(
    `${PAGE}/people/new`,
    { id: 'n-1', name: 'Noor Example', from: 'soon', version: '0' },
    await signedIn(MANAGER),
  );
  expect(answer.status).toBe(422);
  const text = await answer.text();
  expect(text).toContain('<title>Error: ');
  expect(text).toContain('<a href="#roles">Choose at least one role</a>');
  expect(text).toContain('<a href="#from">First day must be a real date, like 2014-03-12</a>');
  expect(text).toContain('value="Noor Example"');
  expect(text).toContain('value="soon"');
});

test('two managers at once: the second is told, and nothing is overwritten', async () => {
  const { post, signedIn } = start({ ...READ, [LIST]: () => problem('changed-meanwhile', 409) });
  const answer = await post(`${PAGE}/people/${KEY}`, FIELDS, await signedIn(MANAGER));
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('Somebody changed this since you opened the page');
});

test('an agency is added with its kind and mailbox, and not without a kind', async () => {
  const { get, post, signedIn, calls } = start({
    ...READ,
    [AGENCIES]: () => json({ ...DIRECTORY.agencies[0], changed: CHANGED, version: 1 }),
  });
  const cookie = await signedIn(MANAGER);
  const typed = { id: 'willow', name: 'Willow', kind: 'health', mailbox: 'a@willow.example', version: '0' };
  const without = await post(`${PAGE}/agencies/new`, typed, cookie);
  expect(without.status).toBe(422);
  expect(await without.text()).toContain('<a href="#source">Choose what kind of agency it is</a>');
  const answer = await post(`${PAGE}/agencies/new`, { ...typed, source: '8' }, cookie);
  expect(answer.headers.get('location')).toBe(`${PAGE}?saved=yes`);
  expect(calls.at(-1)?.body).toEqual({
    id: 'willow',
    name: 'Willow',
    source: '8',
    answers: { kind: 'health', mailbox: 'a@willow.example' },
    closed: false,
    version: 0,
  });
  expect((await get(`${PAGE}/agencies/nowhere`, cookie)).status).toBe(404);
});
