import { expect, test } from 'vitest';
import type { SessionStore } from '../../../shared/store/sessions.ts';
import { NOW, PARTNER, SOCIAL_WORKER, start } from '../support/start.ts';

const WORRIES = '/referrals/drafts/2f0b1c3e-0000-4000-8000-000000000000/worries';
const TYPED = { narrative: 'He is <alone>' };

/** A world in which holding ends as given, and somebody's session that has ended. */
const ended = async (hold: SessionStore['hold']) => {
  const { deps, clock } = start();
  const world = start({}, { sessions: { ...deps.sessions, hold } });
  const cookie = await world.signedIn(PARTNER);
  clock.now = new Date(NOW.getTime() + 2 * 3_600_000);
  return { ...world, cookie };
};

test('a form that could not be kept is shown back to its author, with whom to phone', async () => {
  const { post, cookie } = await ended(() => Promise.reject(new Error('secret')));
  const answer = await post(WORRIES, TYPED, cookie);
  expect(answer.status).toBe(503);
  const page = await answer.text();
  expect(page).toContain('This was not saved</h1>');
  expect(page).toContain('He is &lt;alone&gt;</dd>');
  expect(page).toContain('name="narrative" value="He is &lt;alone&gt;"');
  expect(page).not.toContain('secret');
});

test('a form that is too long to keep waits on its own page', async () => {
  const { post, cookie } = await ended(async () => 'too-large');
  const answer = await post(WORRIES, TYPED, cookie);
  expect(answer.status).toBe(401);
  const page = await answer.text();
  expect(page).toContain('Everything you typed is still on this page, and only here');
  expect(page).toContain('He is &lt;alone&gt;</dd>');
  expect(page).toContain('href="/sign-in"');
  expect(page).not.toContain('kept for one hour');
});

test('nothing is stored of somebody without a session: they get it back on the page', async () => {
  const { deps } = start();
  const held: string[] = [];
  const hold = async (person: string) => {
    held.push(person);
    return 'held' as const;
  };
  const { post } = start({}, { sessions: { ...deps.sessions, hold } });
  for (const [cookie, _csrf] of [
    ['', 'x'],
    ['', 'made.up'],
    ['__Host-session=gone', 'made.up'],
  ] as const) {
    const answer = await post(WORRIES, { ...TYPED, _csrf }, cookie);
    expect(answer.status).toBe(401);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const page = await answer.text();
    expect(page).toContain('He is &lt;alone&gt;</dd>');
    expect(page).toContain(`action="${WORRIES}"`);
    expect(page).toContain('Phone Exampleshire MASH now on');
  }
  expect(held).toEqual([]);
});

/** Signs in by the sign-in service: the token of a session is then its person's. */
const signedInProperly = async ({ get, deps }: ReturnType<typeof start>) => {
  const named = (answer: Response, name: string) =>
    answer.headers
      .getSetCookie()
      .find((each) => each.startsWith(name))
      ?.split(';')[0] ?? '';
  const begun = named(await get('/sign-in?return=/desk'), '__Host-sign-in');
  const cookie = named(await get('/sign-in/callback?state=s1&code=c', begun), '__Host-session');
  const found = await deps.sessions.find(cookie.replace('__Host-session=', ''));
  return { cookie, _csrf: found?.state === 'live' ? found.session.csrf : '' };
};

const DECISION = '/desk/work/EX-7K3M-9QTD.mash/contacts/1/decision';

test('a page from before signing in again is shown to its author to send, and is not sent by itself', async () => {
  const world = start();
  const { _csrf } = await signedInProperly(world);
  const { cookie, _csrf: next } = await signedInProperly(world);
  const answer = await world.post(DECISION, { rationale: 'Long words', _csrf }, cookie);
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toContain(`action="${DECISION}"`);
  expect(page).toContain('name="rationale" value="Long words"');
  expect(page).toContain(`value="${next}"`);
  // Signing in asks whether they still have access.
  expect(world.calls.filter(({ route }) => route !== 'GET /api/own-access')).toEqual([]);
});

test('a page of somebody else’s session is refused, and so is one whose origin nobody told', async () => {
  const world = start();
  const { _csrf } = await signedInProperly(world);
  const other = await world.post(DECISION, { rationale: 'x', _csrf }, await world.signedIn(PARTNER));
  expect(other.status).toBe(403);
  const silent = await world.post(DECISION, { _csrf }, await world.signedIn(SOCIAL_WORKER), {});
  expect(silent.status).toBe(403);
});
