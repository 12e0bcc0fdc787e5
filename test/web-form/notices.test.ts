import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { NOTICES } from '../../web-form/notices/paths.ts';
import { start } from './support/start.ts';

const PATHS = NOTICES.map(({ path }) => path);

/** A page without its tags, on one line. */
const wordsOf = async (path: string): Promise<string> =>
  (await (await start().get(path)).text()).replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');

test.each([...PATHS, '/', '/nothing-here'])(
  '%s ends with help and notices in the same order',
  async (path) => {
    const page = await (await start().get(path)).text();
    const footer = page.slice(page.indexOf('<footer'));
    expect([...footer.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(PATHS);
  },
);

test.each(PATHS)('%s opens for everybody, with one heading and the phone numbers', async (path) => {
  const answer = await start().get(path);
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toContain(EXAMPLESHIRE.phones.mash.number);
});

test.each(PATHS)('%s opens while nobody’s session can be read', async (path) => {
  const { app } = start(
    {},
    {
      sessions: { ...start().deps.sessions, find: () => Promise.reject(new Error('away')) },
    },
  );
  const answer = await app.request(`https://referrals.example.org${path}`, {
    headers: { cookie: '__Host-session=x' },
  });
  expect(answer.status).toBe(200);
});

test('help says whom to phone, how to get in, what becomes of a referral, and leads on', async () => {
  const words = await wordsOf('/help');
  const { phones, notices } = EXAMPLESHIRE;
  for (const said of [
    phones.emergencyDutyTeam.number,
    'If you cannot sign in',
    'Do not wait for an account',
    'within one working day',
    'what you typed is still on it',
    notices.helpEmail,
  ]) {
    expect(words).toContain(said);
  }
  const page = await (await start().get('/help')).text();
  for (const path of ['/guest', '/privacy', '/api-reference']) expect(page).toContain(`href="${path}"`);
});

test('the cookies page names each cookie once', async () => {
  const page = await wordsOf('/cookies');
  for (const name of ['session', 'sign-in', 'form', 'code']) {
    expect(page.split(`__Host-${name}`)).toHaveLength(2);
  }
});

test('the privacy notice says what the law asks for', async () => {
  const words = await wordsOf('/privacy');
  for (const said of [
    EXAMPLESHIRE.notices.controller,
    EXAMPLESHIRE.notices.dataProtectionEmail,
    EXAMPLESHIRE.notices.retention,
    'Article 6(1)(e) and (c)',
    'Schedule 1, paragraph 18',
    'you cannot be anonymous',
    'for a copy of what we keep about you',
    'Information Commissioner',
  ]) {
    expect(words).toContain(said);
  }
});

test('the accessibility statement names the standard, whom to write to and who enforces, and what is not tested', async () => {
  const words = await wordsOf('/accessibility');
  for (const said of [
    'Web Content Accessibility Guidelines version 2.2',
    'partially compliant',
    'Equality and Human Rights Commission (EHRC)',
    EXAMPLESHIRE.notices.helpEmail,
    'It has not yet been tested by people with disabilities',
    'last reviewed on 22 November 2026',
  ]) {
    expect(words).toContain(said);
  }
});

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

test('the cookies page lists every cookie that the pages set, by its full name', async () => {
  const page = await wordsOf('/cookies');
  const names = sourcesIn(join(import.meta.dirname, '../../web-form')).flatMap((source) =>
    [...source.matchAll(/export const \w+_COOKIE = '([\w-]+)'/g)].map(([, name]) => name),
  );
  const made = sourcesIn(join(import.meta.dirname, '../../web-form')).flatMap((source) =>
    [...source.matchAll(/[^\w]hostCookie\((?!name)([^,]+),/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThanOrEqual(2);
  // A cookie whose name is written nowhere else could not be listed.
  expect(made.filter((name) => !/^\w+_COOKIE$/.test(name ?? ''))).toEqual([]);
  for (const name of names) expect(page).toContain(`__Host-${name}`);
});
