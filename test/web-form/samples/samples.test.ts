import { describe, expect, test } from 'vitest';
import { PROMPT_IDS } from '../../../shared/contract/words.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import {
  ELIGIBLE,
  EXTERNAL_CASE,
  EXTERNAL_CASES,
  OWN_LEARNING,
  SAMPLE,
  SAMPLE_CASE,
  SAMPLE_CASE_REVIEWED,
  SAMPLE_PACK,
  SAMPLE_RESULTS,
  SAMPLES,
} from '../../../web-form/api-reference/examples/samples.ts';
import { json, problem } from '../support/api-double.ts';
import { MANAGER, PARTNER, SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const AUDITOR: Person = { id: 'au-1', name: 'Fergus Odell', roles: ['auditor'] };
const OUTSIDE: Person = { id: 'ex-1', name: 'Beatrix Olumide', roles: ['external-reviewer'] };

const ANSWERS = {
  'GET /api/samples': () => json(SAMPLES),
  'POST /api/samples': () => json(SAMPLE, 201),
  'GET /api/samples/12': () => json(SAMPLE),
  'GET /api/samples/12/eligible': () => json(ELIGIBLE),
  'GET /api/samples/12/cases/1': () => json(SAMPLE_CASE),
  'POST /api/samples/12/cases/1/review': () => json(SAMPLE_CASE_REVIEWED),
  'POST /api/samples/12/cases/1/pack': () => json(SAMPLE_PACK),
  'GET /api/sample-results': () => json(SAMPLE_RESULTS),
  'GET /api/external-cases': () => json(EXTERNAL_CASES),
  'GET /api/external-cases/12/1': () => json(EXTERNAL_CASE),
  'GET /api/learning': () => json(OWN_LEARNING),
  'POST /api/learning/12.1.first/read': () => json(OWN_LEARNING),
};

const opened = async (person: Person, path: string, answers: Record<string, () => Response> = ANSWERS) => {
  const { get, signedIn } = start(answers);
  const answer = await get(path, await signedIn(person));
  return { status: answer.status, text: (await answer.text()).replaceAll(/\s+/g, ' ') };
};

const ALL_YES = Object.fromEntries(PROMPT_IDS.map((id) => [id, 'yes']));

test('managers and auditors see samples, their cases and results; nobody else does', async () => {
  for (const path of ['/samples', '/samples/12', '/samples/12/cases/1', '/samples/results']) {
    for (const person of [MANAGER, AUDITOR]) expect((await opened(person, path)).status).toBe(200);
    for (const person of [SCREENER, SOCIAL_WORKER, PARTNER, OUTSIDE]) {
      expect((await opened(person, path)).status).toBe(403);
    }
  }
  for (const path of ['/samples/draw', '/samples/12/cases/1/pack']) {
    expect((await opened(AUDITOR, path)).status).toBe(403);
  }
});

test('a sample says how to draw it again, and offers the next case', async () => {
  const { text } = await opened(MANAGER, '/samples/12');
  expect(text).toContain(SAMPLE.seed);
  expect(text).toContain('HMAC-SHA-256');
  expect(text).toContain('href="/samples/12/cases/1"');
  expect(text).toContain('Next case for me');
  const { text: csv } = await opened(AUDITOR, '/samples/12/eligible.csv');
  expect(csv).toContain('"id","part","key","drawn"');
});

test('a draw that cannot be is said by its field, and what was typed is kept', async () => {
  const errors = [{ pointer: '/from', detail: 'No contact was closed in these days' }];
  const { post, signedIn, calls } = start({
    'POST /api/samples': () => problem('fields-invalid', 422, errors),
  });
  const fields = {
    from: '2026-11-01',
    to: '2026-11-02',
    size: '25',
    strata: 'outcome',
    allocation: 'equal',
    second: 'no',
  };
  const answer = await post('/samples/draw', fields, await signedIn(MANAGER));
  expect(answer.status).toBe(422);
  const text = await answer.text();
  expect(text).toContain('<title>Error: ');
  expect(text).toContain('No contact was closed in these days');
  expect(text).toContain('value="25"');
  expect(calls.at(-1)?.body).toEqual({
    from: '2026-11-01',
    to: '2026-11-02',
    size: 25,
    strata: ['outcome'],
    allocation: 'equal',
    second: false,
  });
});

describe('a review', () => {
  test('asks every question, and names those that were left out', async () => {
    const { text } = await opened(MANAGER, '/samples/12/cases/1');
    for (const id of PROMPT_IDS) expect(text).toContain(`name="${id}"`);
    const { post, signedIn, calls } = start(ANSWERS);
    const { 'reason-clear': _left, ...others } = ALL_YES;
    const answer = await post(
      '/samples/12/cases/1',
      { ...others, learning: 'Keep this' },
      await signedIn(MANAGER),
    );
    const again = await answer.text();
    expect(answer.status).toBe(422);
    expect(again).toContain('Choose an answer to question 1');
    expect(again).toContain('Choose a judgement');
    expect(again).toContain('Keep this');
    expect(calls.some(({ route }) => route.startsWith('POST'))).toBe(false);
  });

  test('is sent as it was typed', async () => {
    const { post, signedIn, calls } = start(ANSWERS);
    const typed = { ...ALL_YES, 'reason-clear-words': 'Plain', judgement: 'agree', learning: '' };
    const answer = await post('/samples/12/cases/1', typed, await signedIn(MANAGER));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/samples/12/cases/1?reviewed=yes');
    expect(calls.at(-1)?.body).toMatchObject({
      answers: { 'reason-clear': { answer: 'yes', words: 'Plain' } },
      judgement: 'agree',
    });
  });

  test('of an own decision is refused in words', async () => {
    const refused = { ...ANSWERS, 'POST /api/samples/12/cases/1/review': () => problem('own-review', 403) };
    const { post, signedIn } = start(refused);
    const answer = await post(
      '/samples/12/cases/1',
      { ...ALL_YES, judgement: 'agree' },
      await signedIn(MANAGER),
    );
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Nothing was recorded.');
    const own = {
      'GET /api/samples/12/cases/1': () => json({ ...SAMPLE_CASE, may: 'own-decision', reviews: [] }),
    };
    const { text } = await opened(MANAGER, '/samples/12/cases/1', own);
    expect(text).toContain('You had a part in this decision');
    expect(text).not.toContain('Record the review');
  });
});

test('a manager looks a case over, takes words out and releases just that', async () => {
  const { text } = await opened(MANAGER, '/samples/12/cases/1/pack');
  expect(text).toContain('[Child A] was often without lunch.');
  const { post, signedIn, calls } = start(ANSWERS);
  const cookie = await signedIn(MANAGER);
  await post('/samples/12/cases/1/pack', { takeOut: 'Bartek\r\n Nowak ' }, cookie);
  expect(calls.at(-1)?.body).toEqual({ takeOut: ['Bartek', 'Nowak'] });
  const release = { takeOut: 'Bartek', digest: SAMPLE_PACK.digest, release: 'yes', reviewer: 'r3bd8y5lf1qk' };
  const answer = await post('/samples/12/cases/1/pack', release, cookie);
  expect(answer.status).toBe(303);
  expect(calls.at(-1)?.body).toEqual({
    takeOut: ['Bartek'],
    release: { reviewer: 'r3bd8y5lf1qk', digest: SAMPLE_PACK.digest },
  });
});

test('a reviewer from outside sees what was released to them, and no other page', async () => {
  expect((await opened(OUTSIDE, '/external-cases')).text).toContain('href="/external-cases/12/1"');
  const { text } = await opened(OUTSIDE, '/external-cases/12/1');
  expect(text).toContain('[Child A] was often without lunch.');
  expect(text).not.toContain('EX-');
  for (const path of ['/desk', '/audit', '/referrals', '/checks']) {
    expect((await opened(OUTSIDE, path)).status).toBe(403);
  }
  for (const person of [MANAGER, AUDITOR]) expect((await opened(person, '/external-cases')).status).toBe(403);
});

test('results are tables of counts and shares, by week or month', async () => {
  const { text } = await opened(AUDITOR, '/samples/results?by=month');
  for (const words of [
    '1 (100%)',
    'By question',
    'By outcome',
    'Offered early help',
    'No case has two reviews yet.',
  ]) {
    expect(text).toContain(words);
  }
});

test('whoever decided reads what there is to learn, and says so', async () => {
  const { text } = await opened(SOCIAL_WORKER, '/desk/learning');
  expect(text).toContain('Say what the child said');
  const { post, signedIn, calls } = start(ANSWERS);
  const answer = await post('/desk/learning/12.1.first/read', {}, await signedIn(SOCIAL_WORKER));
  expect(answer.headers.get('location')).toBe('/desk/learning');
  expect(calls.at(-1)?.route).toBe('POST /api/learning/12.1.first/read');
});
