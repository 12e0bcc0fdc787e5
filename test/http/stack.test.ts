import { describe, expect, it } from 'vitest';
import { ROUTES, type Route } from '../../shared/contract/routes.ts';
import { SECURITY_HEADERS } from '../../shared/contract/security-headers.ts';
import { apiHandler } from '../../shared/http/api-handler.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { LOG_MESSAGES, type Log, logTo } from '../../shared/http/log.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { problemIn } from '../support/api-client.ts';
import { invoke, PARTNER } from '../support/invoke.ts';

const stack = (
  answer: (request: ApiRequest) => Promise<ApiAnswer>,
  { log = () => undefined, isUnavailable = () => false }: { log?: Log; isUnavailable?: () => boolean } = {},
  route: Route = ROUTES.readReferral,
) =>
  apiHandler([{ route, answer }], {
    log,
    isUnavailable,
    verifyToken: async () => PARTNER,
    admit: async ({ roles }) => ({ roles }),
  });

const ok = async (): Promise<ApiAnswer> => ({ status: 200, body: { fine: true } });
const READ = { path: { reference: 'EX-0000-0000' } };

describe('every answer', () => {
  it.each([
    ['that is fine', stack(ok)],
    [
      'that is a problem',
      stack(async () => {
        throw new ProblemError('not-found');
      }),
    ],
  ])('%s may not be kept, framed, sniffed or run', async (_, handler) => {
    const { headers } = await invoke(handler, ROUTES.readReferral, READ);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Object.fromEntries(headers)).toMatchObject(SECURITY_HEADERS);
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('a failure', () => {
  it('that is the store’s asks to try again in a while', async () => {
    const failing = stack(
      async () => {
        throw new Error('away');
      },
      { isUnavailable: () => true },
    );
    const answer = await invoke(failing, ROUTES.readReferral, READ);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('that nobody foresaw is named by its class only, in the log and to the caller', async () => {
    const lines: string[] = [];
    const log = logTo(
      (line) => lines.push(line),
      () => new Date(0),
    );
    const failing = stack(
      async () => {
        throw new RangeError('Ada Lovelace');
      },
      { log },
    );
    const answer = await invoke(failing, ROUTES.readReferral, READ);
    expect(answer.status).toBe(500);
    expect(problemIn(answer).traceId).not.toBe('');
    expect(lines.join('')).toContain('RangeError');
    expect(lines.join('') + answer.text).not.toContain('Lovelace');
  });

  it.each(['a string', null, undefined, 7, { message: 'Ada' }])('may be anything: %j', async (thrown) => {
    const failing = stack(async () => {
      throw thrown;
    });
    expect((await invoke(failing, ROUTES.readReferral, READ)).status).toBe(500);
  });
});

describe('a path', () => {
  it.each(['x', `EX-0000-0000${'0'.repeat(3_000)}`, 'EX-0000-0000\n', ''])(
    'that can name nothing does not reach the use case: %#',
    async (reference) => {
      let reached = false;
      const handler = stack(async () => {
        reached = true;
        return { status: 200, body: {} };
      });
      expect((await invoke(handler, ROUTES.readReferral, { path: { reference } })).status).toBe(404);
      expect(reached).toBe(false);
    },
  );

  it('that another function answers is not found', async () => {
    expect((await invoke(stack(ok), ROUTES.listQueues)).status).toBe(404);
  });
});

describe('the log', () => {
  it('has one line for a request: its route, its answer and how long it took', async () => {
    const lines: unknown[] = [];
    await invoke(
      stack(ok, { log: (message, fields) => lines.push([message, Object.keys(fields)]) }),
      ROUTES.readReferral,
      READ,
    );
    expect(lines).toEqual([['request answered', ['traceId', 'route', 'status', 'milliseconds']]]);
  });

  it('has a closed catalogue of messages', () => {
    expect(new Set(LOG_MESSAGES).size).toBe(LOG_MESSAGES.length);
    for (const message of LOG_MESSAGES) expect(message).not.toMatch(/[%{}$]/);
  });
});
