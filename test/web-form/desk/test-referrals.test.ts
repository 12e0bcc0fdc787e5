import { expect, test } from 'vitest';
import type { TestPlan } from '../../../shared/contract/test-referrals.ts';
import {
  PLAN,
  PLAN_ID,
  PLAN_REVEALED,
  PLANNED,
  PLANS,
} from '../../../web-form/api-reference/examples/test-referrals.ts';
import { json, problem } from '../support/api-double.ts';
import { MANAGER, SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const PAGE = '/desk/test-referrals';
const ONE = `${PAGE}/${PLAN_ID}`;
const READ = 'GET /api/test-referrals';
const READ_ONE = `${READ}/${PLAN_ID}`;
const REVEAL = `POST /api/test-referrals/${PLAN_ID}/reveal`;
const LIST = { [READ]: () => json(PLANS) };

const CAME_IN: TestPlan = {
  ...PLAN,
  standing: 'received',
  received: PLAN_REVEALED.received.map((each) => ({ ...each, decided: 0, revealed: false, handling: null })),
};

const FIELDS = {
  agency: PLANNED.agency,
  tester: 'Nerys <b>Vaughan',
  scenario: PLANNED.scenario,
  goodHandling: PLANNED.goodHandling,
  'lapsesOn-day': '8',
  'lapsesOn-month': '12',
  'lapsesOn-year': '2026',
};

const words = async (answer: Response): Promise<string> => (await answer.text()).replaceAll(/\s+/g, ' ');

test('managers see the tests, and where to plan one; nobody else does, nor a link to them', async () => {
  const { get, signedIn } = start({ ...LIST, 'GET /api/queues': () => json({ queues: [], mine: [] }) });
  const shown = await words(await get(PAGE, await signedIn(MANAGER)));
  for (const said of [
    'HK-482137',
    'Not sent yet',
    '18 December 2026',
    `href="${ONE}"`,
    `href="${PAGE}/new"`,
  ]) {
    expect(shown).toContain(said);
  }
  expect(await words(await get('/desk', await signedIn(MANAGER)))).toContain(`href="${PAGE}"`);
  for (const person of [SCREENER, SOCIAL_WORKER]) {
    for (const path of [PAGE, `${PAGE}/new`, ONE]) {
      expect((await get(path, await signedIn(person))).status).toBe(403);
    }
    expect(await words(await get('/desk', await signedIn(person)))).not.toContain('Test referrals');
  }
});

test('a plan is sent with its date in one piece, and its page says what to do with the reference', async () => {
  const { get, post, signedIn, calls } = start({
    ...LIST,
    'POST /api/test-referrals': () => json(PLAN),
    [READ_ONE]: () => json(PLAN),
  });
  const cookie = await signedIn(MANAGER);
  const answer = await post(`${PAGE}/new`, FIELDS, cookie);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${ONE}?planned=yes`]);
  expect(calls.at(-1)?.body).toEqual({ ...PLANNED, tester: 'Nerys <b>Vaughan', lapsesOn: '2026-12-08' });
  const shown = await words(await get(`${ONE}?planned=yes`, cookie));
  expect(shown).toContain('The test is planned');
  expect(shown).toContain('<strong>HK-482137</strong>');
  expect(shown).not.toContain('Reveal the test');
});

test('what is wrong is said by its field, and what was typed is kept', async () => {
  const { post, signedIn } = start({
    ...LIST,
    'POST /api/test-referrals': () =>
      problem('fields-invalid', 422, [
        { pointer: '/scenario', detail: 'Enter the story that will be sent' },
        { pointer: '/lapsesOn', detail: 'Must be a real date, like 2014-03-12' },
      ]),
  });
  const typed = { ...FIELDS, scenario: '', 'lapsesOn-month': '13' };
  const answer = await post(`${PAGE}/new`, typed, await signedIn(MANAGER));
  expect(answer.status).toBe(422);
  const shown = await words(answer);
  expect(shown).toContain('<title>Error: ');
  expect(shown).toContain('href="#scenario"');
  expect(shown).toContain('href="#lapsesOn-day"');
  expect(shown).toContain('Last day must be a real date');
  expect(shown).toContain('value="Nerys &lt;b&gt;Vaughan"');
  expect(shown).toContain('value="13"');
});

test('what came in can be revealed, with a reason', async () => {
  const answers = {
    [READ_ONE]: () => json(CAME_IN),
    [REVEAL]: () =>
      problem('fields-invalid', 422, [{ pointer: '/reason', detail: 'Enter why you reveal it now' }]),
  };
  const { get, post, signedIn, calls } = start(answers);
  const cookie = await signedIn(MANAGER);
  const shown = await words(await get(ONE, cookie));
  expect(shown).toContain('Reveal the test');
  expect(shown).toContain('Somebody in it has no decision yet');
  const refused = await post(`${ONE}/reveal`, { reason: '' }, cookie);
  expect(refused.status).toBe(422);
  expect(await words(refused)).toContain('Enter why you reveal it now');
  answers[REVEAL] = () => json(PLAN_REVEALED);
  const done = await post(`${ONE}/reveal`, { reason: 'Decided' }, cookie);
  expect([done.status, done.headers.get('location')]).toEqual([303, `${ONE}?revealed=yes`]);
  expect(calls.at(-1)?.body).toEqual({ reason: 'Decided' });
});

test.each([
  ['test-not-received', 'Nothing has come in'],
  ['changed-meanwhile', 'Another manager is revealing it'],
])('where it is not revealed (%s), the page says why', async (code, said) => {
  const { post, signedIn } = start({ [READ_ONE]: () => json(CAME_IN), [REVEAL]: () => problem(code, 409) });
  const answer = await post(`${ONE}/reveal`, { reason: 'Decided' }, await signedIn(MANAGER));
  expect(answer.status).toBe(409);
  expect(await words(answer)).toContain(said);
});

test('once it is revealed, its page tells how it was handled and what was kept back', async () => {
  const { get, signedIn } = start({ [READ_ONE]: () => json(PLAN_REVEALED) });
  const shown = await words(await get(ONE, await signedIn(MANAGER)));
  for (const said of [
    '1 hour and 30 minutes of working time',
    'In time: due 25 November 2026 at 10:00',
    'Nobody at home at night, and hungry every day.',
    'Receipt to whoever sent it : 1',
    'was to be asked by Halina Brzeska',
  ]) {
    expect(shown.replaceAll(/ ?: /g, ' : ').replaceAll(/<!--.*?-->/g, '')).toContain(
      said.replaceAll(/ ?: /g, ' : '),
    );
  }
  expect(shown).not.toContain('Reveal the test');
});
