import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importJWK, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeys, publicKeys } from '../../../infra/local/identity/keys.ts';
import { createOpenIdSignIn } from '../../../web-form/sign-in/open-id.ts';
import type { SignIn } from '../../../web-form/sign-in/sign-in.ts';
import { AGENCIES, PAGES, POOL } from '../../settings/sign-in/issuers.ts';

/** What the issuer shows as its own. */
const own = await createKeys();
/** What it signs with and to whom it gives it, as the test says. */
const given: { signedWith: JWK; nonce: string } = { signedWith: own.signing, nonce: '' };
let server: Server;
let issuer = '';
let signIn: SignIn;

const idToken = async (): Promise<string> =>
  new SignJWT({ nonce: given.nonce, email: 'jo@high.example', 'cognito:groups': ['partner'] })
    .setProtectedHeader({ alg: 'RS256', kid: own.signing.kid ?? '' })
    .setIssuer(issuer)
    .setAudience(POOL.clientId)
    .setSubject('somebody')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(given.signedWith, 'RS256'));

const answerTo = async (path: string): Promise<unknown> => {
  if (path === '/keys') return publicKeys(own);
  if (path === '/token')
    return { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: await idToken() };
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
};

beforeAll(async () => {
  server = createServer((request, response) => {
    void answerTo(request.url ?? '').then((said) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(said));
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`; // listening on a port
  signIn = createOpenIdSignIn({
    issuer: { ...POOL, issuer },
    secret: 'a secret of the pages',
    baseUrl: PAGES,
    callbackPath: '/sign-in/callback/partners',
    agencies: AGENCIES,
    now: () => new Date(),
  });
});
afterAll(() => new Promise<void>((settle) => server.close(() => settle())));

const signInWith = async (signedWith: JWK) => {
  const { pending } = await signIn.start();
  Object.assign(given, { signedWith, nonce: pending.nonce });
  return signIn.finish(new URL(`${PAGES}/sign-in/callback/partners?code=c1&state=${pending.state}`), pending);
};

test('an ID token that the issuer signed signs its person in', async () => {
  expect((await signInWith(own.signing)).person).toMatchObject({ id: expect.stringContaining('somebody') });
});

test('one signed with any other key signs in nobody, though it comes from the token endpoint', async () => {
  const failure: unknown = await signInWith((await createKeys()).signing).catch((error: unknown) => error);
  expect(failure).toMatchObject({ cause: { message: 'JWT signature verification failed' } });
});
