import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { SYNTHETIC_REFERRAL } from '../../shared/contract/synthetic-referral.ts';
import { ask } from './ask.ts';
import type { CheckDependencies } from './dependencies.ts';

const receipt = z.object({ reference: z.string().min(1) });

/** The page at which partners begin. */
export const openStartPage = async ({ fetch, baseUrl }: CheckDependencies): Promise<void> => {
  const page = await ask(fetch, `${baseUrl}/`, { headers: { Accept: 'text/html' } }, 200);
  await page.body?.cancel();
};

/** Sends the invented referral and answers its reference. */
export const send = async ({ fetch, apiUrl }: CheckDependencies, token: string): Promise<string> => {
  const answer = await ask(
    fetch,
    `${apiUrl}/api/referrals`,
    {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
      },
      body: JSON.stringify(SYNTHETIC_REFERRAL),
    },
    201,
  );
  return receipt.parse(await answer.json()).reference;
};
