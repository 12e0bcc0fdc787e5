import { importJWK, SignJWT } from 'jose';
import type { Checked } from '../../../functions/synthetic-check/check.ts';
import type { CheckDependencies } from '../../../functions/synthetic-check/dependencies.ts';
import { createHandler } from '../../../functions/synthetic-check/handler.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { AUDIENCE } from '../../../infra/local/identity/person.ts';
import { sendScope } from '../../../shared/http/partner-system.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { apiClient } from '../../support/api-client.ts';
import type { FrontDoor } from '../../support/front-door.ts';

export const CLIENT = EXAMPLESHIRE.syntheticClientId ?? '';
const SECRET = 'only the check knows: it';

/** A token of the check's client, as an issuer signs it for client credentials. */
export const checkToken = async (door: FrontDoor): Promise<string> =>
  new SignJWT({ client_id: CLIENT, scope: sendScope(AUDIENCE) })
    .setProtectedHeader({ alg: 'RS256', kid: door.keys.signing.kid ?? '' })
    .setIssuer(door.issuer)
    .setSubject(CLIENT)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(door.keys.signing, 'RS256'));

export const asCheck = (door: FrontDoor) => apiClient(door.url, () => checkToken(door));

/** The issuer and the pages, which a front door of tests has not; everything else is asked for real. */
const outside =
  (door: FrontDoor): typeof fetch =>
  async (url, init) => {
    const asked = String(url);
    if (asked === `${door.url}/`) return new Response('<h1>Refer</h1>');
    if (asked === `${door.issuer}/.well-known/openid-configuration`)
      return Response.json({ token_endpoint: `${door.issuer}/token` });
    if (asked !== `${door.issuer}/token`) return fetch(url, init);
    const proof = Buffer.from(`${encodeURIComponent(CLIENT)}:${encodeURIComponent(SECRET)}`).toString(
      'base64',
    );
    const known = new Headers(init?.headers).get('authorization') === `Basic ${proof}`;
    return known
      ? Response.json({ access_token: await checkToken(door) })
      : new Response('', { status: 401 });
  };

/** Has the service check itself once, with whatever of it is changed. */
export const checkOnce = async (
  door: FrontDoor,
  changes: (fetched: typeof fetch) => Partial<CheckDependencies> = () => ({}),
): Promise<Checked> => {
  const fetched = outside(door);
  const handler = createHandler({
    fetch: fetched,
    records: door.records,
    baseUrl: door.url,
    apiUrl: door.url,
    issuer: door.issuer,
    scope: sendScope(AUDIENCE),
    clientId: CLIENT,
    clientSecret: async () => SECRET,
    now: () => door.clock.now(),
    log: door.functions.log,
    ...changes(fetched),
  });
  return handler({}, lambdaContext('synthetic-check', 'test'));
};

/** What was logged about checks, newest last. */
export const checkLines = (door: FrontDoor): Record<string, unknown>[] =>
  door.lines
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter(({ message }) => String(message).startsWith('the service’s own check'));
