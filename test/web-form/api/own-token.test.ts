import { expect, it } from 'vitest';
import { createApiClient } from '../../../web-form/api/client.ts';
import { OWN_TOKEN, ownTokenFor, withOwnToken } from '../../../web-form/api/own-token.ts';
import { apiDouble, json, problem } from '../support/api-double.ts';

const ROUTE = 'POST /api/email-codes/check';
const given = { email: 'orla@housing.example', code: '123456' };

const pages = (answer: () => Response, ownToken: (refused?: 'refused') => Promise<string>) => {
  const { calls, send } = apiDouble({ [ROUTE]: answer });
  const api = withOwnToken(createApiClient('http://api.example', send), ownToken);
  return { calls, check: (token: string) => api.call('checkEmailCode', { token, body: given }) };
};

it('people without an account are spoken for with the pages’ own token, everybody else with theirs', async () => {
  const { calls, check } = pages(
    () => json({ verified: true, pass: 'p' }),
    async () => 'own',
  );
  await check(OWN_TOKEN);
  await check('ann');
  expect(calls.map(({ token }) => token)).toEqual(['Bearer own', 'Bearer ann']);
});

it('whoever entered a code is named by their pass, which goes with the pages’ own token only', async () => {
  const { calls, check } = pages(
    () => json({ verified: true, pass: 'p' }),
    async () => 'own',
  );
  await check(ownTokenFor('pass-1'));
  await check(OWN_TOKEN);
  await check('ann');
  expect(calls.map(({ token, pass }) => [token, pass])).toEqual([
    ['Bearer own', 'pass-1'],
    ['Bearer own', null],
    ['Bearer ann', null],
  ]);
});

it('a token that was refused is asked for anew, once', async () => {
  const asked: string[] = [];
  const { calls, check } = pages(
    () => problem('not-signed-in', 401),
    async (refused = undefined) => {
      asked.push(refused ?? 'first');
      return refused ?? 'first';
    },
  );
  // Nobody without an account can sign in again: for them the service is away.
  expect(await check(OWN_TOKEN)).toMatchObject({ ok: false, problem: { code: 'unavailable' } });
  expect(asked).toEqual(['first', 'refused']);
  expect(calls).toHaveLength(2);
});

it('an issuer that gives no token is the service being away', async () => {
  const { calls, check } = pages(
    () => json({ verified: true, pass: 'p' }),
    () => Promise.reject(new Error('issuer away')),
  );
  expect(await check(OWN_TOKEN)).toMatchObject({ ok: false, problem: { code: 'unavailable', status: 503 } });
  expect(calls).toEqual([]);
});
