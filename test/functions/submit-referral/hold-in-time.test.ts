import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { holdWhenAway } from '../../../functions/submit-referral/holding/hold-when-away.ts';
import { referral } from '../../../shared/contract/referral/referral.ts';
import type { ApiAnswer } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { isUnavailable } from '../../../shared/store/errors.ts';
import type { HeldSubmission } from '../../../shared/store/held/submission.ts';
import { PARTNER } from '../../support/invoke.ts';
import { amber } from '../../support/referrals.ts';

const body = referral.parse(amber());

/** Sends one referral while taking it in does as the test says. */
const send = async (take: () => Promise<ApiAnswer>) => {
  const kept: HeldSubmission[] = [];
  const lines: string[] = [];
  const submit = holdWhenAway(
    {
      route: 'submitReferral',
      read: () => ({ form: body, sender: { agencyId: 'exampleshire-high' } }),
    },
    take,
    {
      settings: EXAMPLESHIRE,
      now: () => new Date('2026-11-24T10:00:00.000Z'),
      log: (message) => void lines.push(message),
      isUnavailable,
      hold: {
        keep: async (submission) => {
          kept.push(submission);
          return null;
        },
      },
      patienceMs: 30,
    },
  );
  const answer = await submit({
    caller: PARTNER,
    role: 'partner',
    path: {},
    body,
    idempotencyKey: 'key-1',
    traceId: 'trace-1',
  });
  return { answer, kept, lines };
};

it('a referral is held where the records hang for longer than its sender should wait', async () => {
  const { answer, kept } = await send(() => new Promise(() => undefined));
  expect(answer.status).toBe(202);
  expect(kept).toHaveLength(1);
});

it('a failure that comes after it was held troubles nobody', async () => {
  const { answer } = await send(async () => {
    await sleep(60);
    throw new Error('too late');
  });
  await sleep(60);
  expect(answer.status).toBe(202);
});

it('a referral that is taken in in time is not held', async () => {
  const { answer, kept } = await send(async () => ({ status: 201, body: {} }));
  expect([answer.status, kept]).toEqual([201, []]);
});

it('a referral on which the service breaks is held too, and a line of its own says that it is a fault', async () => {
  const broken = await send(() => Promise.reject(new RangeError('Tamsin')));
  expect([broken.answer.status, broken.kept.length]).toEqual([202, 1]);
  expect(broken.lines).toContain('referral held for a fault');
  const away = await send(() => new Promise(() => undefined));
  expect(away.lines).not.toContain('referral held for a fault');
});

it('what is refused is not held', async () => {
  const refused = send(() => Promise.reject(new ProblemError('too-large')));
  await expect(refused).rejects.toMatchObject({ code: 'too-large' });
});
