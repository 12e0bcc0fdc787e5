import { createLocalJWKSet, decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../../infra/local/gateway.ts';
import { identityProvider } from '../../../infra/local/identity/identity-provider.ts';
import { createKeys, type Keys, publicKeys } from '../../../infra/local/identity/keys.ts';
import { DEMONSTRATION_SECRET } from '../../../infra/local/identity/partner-clients.ts';
import { AUDIENCE } from '../../../infra/local/identity/person.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { createTokenVerifier } from '../../../shared/http/verify-token.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { PEOPLE } from './people.ts';

const { partnerSystems } = EXAMPLESHIRE;
let gateway: Gateway;
let url: string;
let keys: Keys;

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  keys = await createKeys();
  const agencyName = (id: string): string => id;
  const oidc = identityProvider({ url, keys, people: PEOPLE, partnerSystems, agencyName, log: silentLog });
  gateway = await startGateway({ port, routes: [], mounts: [oidc], log: silentLog });
});
afterAll(() => gateway.close());

const tokenOf = async (clientId: string, secret: string, asked: Record<string, string>): Promise<Response> =>
  fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(asked),
  });

const CREDENTIALS = { grant_type: 'client_credentials', scope: `${AUDIENCE}/referrals` };

describe('a partner’s system', () => {
  it.each(partnerSystems)('gets a token that the API takes for $name', async ({ clientId, name, agency }) => {
    const response = await tokenOf(clientId, DEMONSTRATION_SECRET, CREDENTIALS);
    const answer: { access_token?: string } = JSON.parse(await response.text());
    expect(answer).toMatchObject({ token_type: 'Bearer' });
    const token = answer.access_token ?? '';
    expect(decodeJwt(token)).toMatchObject({ sub: clientId, client_id: clientId, aud: AUDIENCE });
    const verify = createTokenVerifier({
      issuer: `${url}/oidc`,
      audience: AUDIENCE,
      keys: createLocalJWKSet(publicKeys(keys)),
      partnerSystems,
    });
    expect(await verify(token)).toEqual({ id: clientId, name, roles: ['partner-system'], agency });
  });

  it('gets none with another secret or another grant, and no person’s client gets one', async () => {
    const [{ clientId } = { clientId: '' }] = partnerSystems;
    const refused = await Promise.all([
      tokenOf(clientId, 'guessed', CREDENTIALS),
      tokenOf(clientId, DEMONSTRATION_SECRET, { grant_type: 'authorization_code', code: 'x' }),
      tokenOf('front-door-web', keys.clientSecret, CREDENTIALS),
    ]);
    for (const { status } of refused) expect(status).toBeGreaterThanOrEqual(400);
  });
});
