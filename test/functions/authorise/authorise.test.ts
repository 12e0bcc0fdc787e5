import { beforeAll, describe, expect, it } from 'vitest';
import { createHandler as authorise } from '../../../functions/authorise/handler.ts';
import { ALL_ROUTES, type Route } from '../../../shared/contract/routes.ts';
import type { VerifyToken } from '../../../shared/http/caller.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { EXAMPLE_PATH } from '../../../web-form/api-reference/examples.ts';
import { ask, problemIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';

const ARN = 'arn:aws:execute-api:eu-west-2:000000000000:api/live/GET/api/queues';
const CALLER = {
  id: 'sw-1',
  name: 'Sam Okafor',
  email: 'sam@example.org',
  roles: ['social-worker'] as const,
};

const asked = async (authorizationToken: string, verifyToken: VerifyToken) => {
  const lines: string[] = [];
  const check = authorise({ verifyToken, log: (...said) => void lines.push(JSON.stringify(said)) });
  const answer = await check({ type: 'TOKEN', authorizationToken, methodArn: ARN });
  return { answer, lines, effect: answer.policyDocument.Statement[0]?.Effect };
};

const good: VerifyToken = async () => CALLER;
const bad: VerifyToken = async () => null;

describe('the authoriser', () => {
  it('allows this one request with a good token, and says nothing of whose it is', async () => {
    const { answer, lines } = await asked('Bearer abc.def.ghi', good);
    expect(answer.policyDocument.Statement).toEqual([
      { Action: 'execute-api:Invoke', Effect: 'Allow', Resource: ARN },
    ]);
    expect(Object.keys(answer)).toEqual(['principalId', 'policyDocument']);
    expect(JSON.stringify([answer, lines])).not.toMatch(/sw-1|Okafor|sam@|abc\.def/);
  });

  it.each(['', 'abc.def.ghi', 'Basic abc', 'Bearer', 'Bearer a b', 'Bearer  '])(
    'denies what is no bearer token without asking: "%s"',
    async (header) => {
      expect((await asked(header, () => Promise.reject(new Error('asked')))).effect).toBe('Deny');
    },
  );

  it('denies a token that is not good', async () => {
    expect((await asked('Bearer abc.def.ghi', bad)).effect).toBe('Deny');
  });

  it('neither allows nor denies what could not be checked', async () => {
    await expect(
      asked('Bearer abc', () => Promise.reject(new ProblemError('unavailable'))),
    ).rejects.toThrow();
  });
});

describe('before the functions', () => {
  let door: FrontDoor;
  beforeAll(async () => {
    door = await openFrontDoor();
    return door.close;
  });

  const answerOf = (route: Route, token: string | null) =>
    ask(door.url, route, token, {
      path: EXAMPLE_PATH,
      headers: { 'Idempotency-Key': 'authoriser' },
      ...(route.method === 'POST' && { body: {} }),
    });

  it('stands the authoriser at every route that is not open to anyone', () => {
    const unguarded = door.functions.routes.filter((route) => route.authorise === undefined);
    const open = ALL_ROUTES.filter(({ roles }) => roles === 'anyone');
    expect(unguarded.map(({ method, path }) => `${method} ${path}`)).toEqual(
      open.map(({ method, path }) => `${method} ${path}`),
    );
  });

  it.each(ALL_ROUTES.filter(({ roles }) => roles !== 'anyone').slice(0, 3))(
    'nobody reaches $method $path without a token: no function is asked',
    async (route) => {
      const before = door.lines.length;
      const answer = await answerOf(route, null);
      expect([answer.status, problemIn(answer).code]).toEqual([401, 'not-signed-in']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(door.lines.length).toBe(before);
    },
  );

  it('leaves to the functions which role may do what', async () => {
    const answer = await door.as('partner').queues();
    expect([answer.status, problemIn(answer).code]).toEqual([403, 'not-allowed']);
    expect(door.lines.some((line) => line.includes('"status":403'))).toBe(true);
  });
});
