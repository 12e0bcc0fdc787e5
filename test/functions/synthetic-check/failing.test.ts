import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CheckDependencies } from '../../../functions/synthetic-check/dependencies.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';
import { checkLines, checkOnce } from './checking.ts';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});
beforeEach(() => {
  door.lines.length = 0;
  door.clock.set(TUESDAY);
});

type Change = (fetched: typeof fetch) => Partial<CheckDependencies>;

/** Answers for one address in place of whoever does. */
const instead =
  (ending: string, answer: () => Promise<Response>): Change =>
  (fetched) => ({
    fetch: async (url, init) => (String(url).endsWith(ending) ? answer() : fetched(url, init)),
  });

/** Takes what was just accepted out of the table again, or part of it, before it is looked for. */
const losing =
  (sk: string): Change =>
  (fetched) => ({
    fetch: async (url, init) => {
      const answer = await fetched(url, init);
      if (!String(url).endsWith('/api/referrals')) return answer;
      for (const item of await everything(door.records)) {
        if (item.pk.startsWith('SYNTHETIC#REFERRAL#') && item.sk.startsWith(sk))
          await door.records.client.send(
            new DeleteCommand({ TableName: door.records.table, Key: { pk: item.pk, sk: item.sk } }),
          );
      }
      return answer;
    },
  });

const FAILURES: readonly (readonly [string, string, number | undefined, Change])[] = [
  ['the pages are down', 'pages', 502, instead('/', async () => new Response('', { status: 502 }))],
  [
    'the issuer cannot be reached',
    'token',
    undefined,
    instead('-configuration', () => Promise.reject(new TypeError())),
  ],
  ['the secret was changed', 'token', 401, () => ({ clientSecret: async () => 'another' })],
  ['the settings name no client', 'token', undefined, () => ({ clientId: undefined })],
  ['the API fails', 'sent', 503, instead('/api/referrals', async () => new Response('', { status: 503 }))],
  ['nothing was written', 'received', undefined, losing('SYNTHETIC#')],
  ['nobody was given it', 'routed', undefined, losing('SYNTHETIC#WORK#')],
];

describe('a check that does not come through says at which step', () => {
  it.each(FAILURES)('%s: %s', async (_, step, status, change) => {
    expect(await checkOnce(door, change)).toMatchObject({ passed: false, failedAt: step });
    const [line, ...more] = checkLines(door);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      level: 'error',
      message: 'the service’s own check failed',
      kind: step,
      figures: { syntheticSuccess: 0, syntheticMilliseconds: expect.any(Number) },
      ...(status !== undefined && { status }),
    });
  });

  it('the next one comes through again', async () => {
    expect((await checkOnce(door)).passed).toBe(true);
  });
});

it('while the MASH is closed it is followed to the duty team', async () => {
  door.clock.set(EVENING);
  expect((await checkOnce(door)).passed).toBe(true);
  const work = (await everything(door.records)).filter(({ sk }) => sk.startsWith('SYNTHETIC#WORK#'));
  expect(work.map(({ sk }) => sk)).toContain('SYNTHETIC#WORK#emergency-duty-team');
});
