import { expect, test } from 'vitest';
import type { AgencyCheck } from '../../../shared/contract/answers/checks.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import { json, problem } from '../support/api-double.ts';
import { PARTNER, SOCIAL_WORKER, start } from '../support/start.ts';

const ID = 'EX-7K3M-9QTD.abcdefgh-0';
const READ = `GET /api/checks/${ID}`;
const ANSWER = `POST /api/checks/${ID}/answer`;
const PAGE = `/checks/${ID}`;

const RESPONDER: Person = {
  id: 'r-1',
  name: 'Lorna Responder',
  roles: ['agency-responder'],
  agency: 'health-visiting',
};

const CHECK: AgencyCheck = {
  id: ID,
  askedAt: '2026-11-24T13:00:00Z',
  due: '2026-11-24T16:00:00Z',
  state: 'open',
  question: 'When was <she> last seen?',
  basisWords: 'Safeguarding, without agreement',
  familyKnows: 'not-told',
  people: [
    {
      given: 'Ada',
      family: 'Fictional',
      born: '2014-03-12',
      expected: null,
      estimatedAge: null,
      address: '4 Weir Lane',
      postcode: null,
    },
  ],
  answer: null,
};

const LIST = {
  agency: 'Exampleshire Health Visiting',
  checks: [{ id: ID, askedAt: CHECK.askedAt, due: CHECK.due, people: 1 }],
  more: false,
};

test('the list names nobody and says when each is due', async () => {
  const { get, signedIn } = start({ 'GET /api/checks': () => json(LIST) });
  const shown = await (await get('/checks', await signedIn(RESPONDER))).text();
  expect(shown).toContain('due 16:00, in 50 minutes');
  expect(shown).toContain(`href="${PAGE}"`);
  expect(shown).not.toContain('Ada');
});

test('nobody else sees these pages', async () => {
  const { get, signedIn } = start({ 'GET /api/checks': () => json(LIST) });
  for (const person of [SOCIAL_WORKER, PARTNER]) {
    expect((await get('/checks', await signedIn(person))).status).toBe(403);
  }
  expect((await get('/checks')).status).not.toBe(200);
});

test('a request shows what is asked and warns where the family does not know; its title names nobody', async () => {
  const { get, signedIn } = start({ [READ]: () => json(CHECK) });
  const shown = await (await get(PAGE, await signedIn(RESPONDER))).text();
  expect(shown).toContain('Ada Fictional');
  expect(shown).toContain('12 March 2014');
  expect(shown).toContain('When was &lt;she&gt; last seen?');
  expect(shown).toContain('Do not speak to the family about this');
  expect(shown).toMatch(/Does the family know that partners are asked\?[^?]*They do not know/);
  expect(shown).toMatch(/<title>Request for information/);
  expect(shown).not.toContain('checked');
});

test('an answer is sent with its key, and the list says so', async () => {
  const { get, post, signedIn, calls } = start({
    [READ]: () => json(CHECK),
    [ANSWER]: () => json({ ...CHECK, state: 'answered', people: [] }),
    'GET /api/checks': () => json({ ...LIST, checks: [] }),
  });
  const cookie = await signedIn(RESPONDER);
  const typed = { held: 'yes', words: 'In June', worker: 'Joan' };
  const answer = await post(PAGE, { ...typed, key: 'one-press' }, cookie);
  expect(answer.status).toBe(303);
  expect(calls.at(-1)).toMatchObject({ route: ANSWER, key: 'one-press', body: typed });
  const next = await (await get(answer.headers.get('location') ?? '', cookie)).text();
  expect(next).toContain('Your answer was sent');
  expect(next).toContain('Nothing waits for an answer');
});

test('information that is held has to be said; what was typed stays', async () => {
  const { post, signedIn, calls } = start({ [READ]: () => json(CHECK) });
  const answer = await post(PAGE, { held: 'yes', worker: 'Joan <S>' }, await signedIn(RESPONDER));
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  expect(shown).toContain('<title>Error: Request for information');
  expect(shown).toContain('<a href="#words">Say what is held</a>');
  expect(shown).toContain('Joan &lt;S&gt;');
  expect(calls.map(({ route }) => route)).toEqual([READ]);
});

test('an answer that came too late is not lost', async () => {
  const { post, signedIn } = start({
    [READ]: () => json(CHECK),
    [ANSWER]: () => problem('check-closed', 409),
  });
  const answer = await post(PAGE, { held: 'yes', words: 'Kept <words>' }, await signedIn(RESPONDER));
  expect(answer.status).toBe(409);
  const shown = await answer.text();
  expect(shown).toContain('answered or cancelled meanwhile');
  expect(shown).toContain('Kept &lt;words&gt;');
});

test('a request that is closed has no form, names nobody and says whom to ring', async () => {
  const closed = { ...CHECK, state: 'cancelled', people: [] };
  const { get, signedIn } = start({ [READ]: () => json(closed) });
  const shown = await (await get(PAGE, await signedIn(RESPONDER))).text();
  expect(shown).toContain('not needed any more');
  expect(shown).not.toContain(`action="${PAGE}"`);
  expect(shown).toContain('01632 960100');
});
