import { expect, test } from 'vitest';
import { createApiClient } from '../../../web-form/api/client.ts';
import { apiDouble, json, problem } from '../support/api-double.ts';
import { QUEUE, RECORD, REFERENCE, WORK } from '../support/record.ts';

const TOKEN = 'the-token';
const over = (answers: Record<string, () => Response>) => {
  const { calls, send } = apiDouble(answers);
  return { calls, api: createApiClient('http://api.example/', send) };
};

test('a call carries the person’s token, the key and the body', async () => {
  const { api, calls } = over({
    'POST /api/queues/mash/next': () => json({ work: WORK }),
    'POST /api/work/EX-7K3M-9QTD.mash/release': () => json(WORK),
  });
  await api.call('pullNext', { token: TOKEN, path: { queue: 'mash' }, idempotencyKey: 'once-1' });
  await api.call('releaseWork', { token: TOKEN, path: { id: WORK.id }, body: { note: 'n' } });
  const token = 'Bearer the-token';
  expect(calls).toEqual([
    { route: 'POST /api/queues/mash/next', token, key: 'once-1', pass: null, body: undefined },
    {
      route: 'POST /api/work/EX-7K3M-9QTD.mash/release',
      token,
      key: null,
      pass: null,
      body: { note: 'n' },
    },
  ]);
});

test('a call for somebody without an account carries their pass beside the token of the pages', async () => {
  const { api, calls } = over({});
  await api.call('referralStatus', { token: TOKEN, path: { reference: REFERENCE }, guestPass: 'a-pass' });
  expect(calls).toMatchObject([{ token: 'Bearer the-token', pass: 'a-pass' }]);
});

test('a parameter cannot leave its place in the path', async () => {
  const { api, calls } = over({});
  await api.call('readReferral', { token: TOKEN, path: { reference: '../queues' } });
  expect(calls[0]?.route).toBe('GET /api/referrals/..%2Fqueues');
});

test('an answer is parsed as the contract says', async () => {
  const { api } = over({
    'GET /api/queues': () => json({ queues: [QUEUE], mine: [] }),
    [`GET /api/referrals/${REFERENCE}`]: () => json(RECORD),
  });
  expect(await api.call('listQueues', { token: TOKEN })).toEqual({
    ok: true,
    status: 200,
    answer: { queues: [QUEUE], mine: [] },
  });
  expect(await api.call('readReferral', { token: TOKEN, path: { reference: REFERENCE } })).toMatchObject({
    ok: true,
    answer: RECORD,
  });
});

test('nothing waiting is an answer without a body', async () => {
  const { api } = over({ 'POST /api/queues/mash/next': () => new Response(null, { status: 204 }) });
  expect(await api.call('pullNext', { token: TOKEN, path: { queue: 'mash' } })).toEqual({
    ok: true,
    status: 204,
    answer: undefined,
  });
});

test.each([
  ['a problem of the API is passed on', () => problem('not-held', 409), 'not-held'],
  ['a gateway’s own 401 means sign in', () => json({ message: 'Unauthorized' }, 401), 'not-signed-in'],
  ['a gateway’s own 413 means too large', () => json({ message: 'Too Long' }, 413), 'too-large'],
  ['a gateway’s error page is unavailable', () => new Response('<html>', { status: 502 }), 'unavailable'],
  ['an answer that is not as promised is unexpected', () => json({ queues: [{}] }), 'unexpected'],
  ['an answer with another status is unexpected', () => json({}, 202), 'unexpected'],
  [
    'silence is unavailable',
    () => {
      throw new TypeError('fetch failed');
    },
    'unavailable',
  ],
])('%s', async (_, answer, code) => {
  const { api } = over({ 'GET /api/queues': answer });
  expect(await api.call('listQueues', { token: TOKEN })).toMatchObject({ ok: false, problem: { code } });
});
