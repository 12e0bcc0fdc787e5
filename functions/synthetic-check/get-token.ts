import * as z from 'zod';
import { ask } from './ask.ts';
import type { CheckDependencies } from './dependencies.ts';
import { NotAsExpected } from './not-as-expected.ts';

const discovered = z.object({ token_endpoint: z.url() });
const given = z.object({ access_token: z.string().min(1) });

/** A token by client credentials, as partners' systems get theirs. */
export const getToken = async ({
  fetch,
  issuer,
  scope,
  clientId,
  clientSecret,
}: CheckDependencies): Promise<string> => {
  if (clientId === undefined) throw new NotAsExpected('The settings name no client for the check');
  const about = await ask(fetch, `${issuer}/.well-known/openid-configuration`, {}, 200);
  const { token_endpoint } = discovered.parse(await about.json());
  const proof = [clientId, await clientSecret()].map(encodeURIComponent).join(':');
  const answer = await ask(
    fetch,
    token_endpoint,
    {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(proof).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    },
    200,
  );
  return given.parse(await answer.json()).access_token;
};
