import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createKeys, type Keys } from '../../infra/local/identity/keys.ts';
import { mintToken } from '../../infra/local/identity/mint.ts';
import { AUDIENCE } from '../../infra/local/identity/person.ts';
import { issuerKeys } from '../../shared/http/issuer-keys.ts';
import { createTokenVerifier } from '../../shared/http/verify-token.ts';

let close = async (): Promise<void> => undefined;
afterEach(() => close());

/** An identity provider that answers discovery, its keys or neither as it is told. */
const anIssuer = async (up: { discovery: boolean; keys: boolean }): Promise<string> => {
  const server = createServer((request, response) => {
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`; // listening on a port
    const isDiscovery = request.url?.includes('openid-configuration') ?? false;
    response.statusCode = (isDiscovery ? up.discovery : up.keys) ? 200 : 503;
    response.setHeader('content-type', 'application/json');
    response.end(isDiscovery ? JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }) : '{"keys":[]}');
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  close = () => new Promise((settle) => server.close(() => settle()));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

const tokenOf = (keys: Keys, issuer: string): Promise<string> =>
  mintToken({
    keys,
    issuer,
    person: { id: 'p', name: 'P', role: 'partner', email: 'p@example.org', jobTitle: '' },
    clock: { now: () => new Date() },
    lifetimeSeconds: 60,
  });

const verify = async (up: { discovery: boolean; keys: boolean }) => {
  const issuer = await anIssuer(up);
  const token = await tokenOf(await createKeys(), issuer);
  return createTokenVerifier({ issuer, audience: AUDIENCE, keys: issuerKeys(issuer) })(token);
};

it.each([
  ['discovery', { discovery: false, keys: true }],
  ['its keys', { discovery: true, keys: false }],
])('an issuer that does not answer for %s says nothing about a token', async (_, up) => {
  await expect(verify(up)).rejects.toMatchObject({ code: 'unavailable' });
});

it('a token whose key the issuer does not know is not valid', async () => {
  expect(await verify({ discovery: true, keys: true })).toBeNull();
});
