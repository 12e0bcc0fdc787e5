import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../../../infra/local/gateway.ts';
import { identityProvider } from '../../../infra/local/identity/identity-provider.ts';
import { createKeys, type Keys } from '../../../infra/local/identity/keys.ts';
import { mintToken } from '../../../infra/local/identity/mint.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { PEOPLE } from './people.ts';

let gateway: Gateway;
let url: string;
let keys: Keys;
let configuration: client.Configuration;

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  keys = await createKeys();
  const agencyName = (id: string) => (id === 'exampleshire-high-school' ? 'Exampleshire High School' : id);
  const oidc = identityProvider({ url, keys, people: PEOPLE, agencyName, log: silentLog });
  gateway = await startGateway({ port, routes: [], mounts: [oidc], log: silentLog });
  configuration = await client.discovery(
    new URL(`${url}/oidc`),
    'front-door-web',
    keys.clientSecret,
    client.ClientSecretBasic(keys.clientSecret),
    { execute: [client.allowInsecureRequests] },
  );
});
afterAll(() => gateway.close());

/** A browser without scripts: cookies by path, redirects followed only when told. */
const browser = () => {
  const jar = new Map<string, { value: string; path: string }>();
  const send = async (address: string | URL, init: RequestInit = {}) => {
    const target = new URL(address, url);
    const cookie = [...jar]
      .filter(([, { path }]) => target.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(target, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, { value, path: /path=([^;]+)/i.exec(line)?.[1] ?? '/' });
    }
    return response;
  };
  const follow = async (response: Response): Promise<URL> =>
    new URL(response.headers.get('location') ?? '', url);
  return { send, follow };
};

const verifier = client.randomPKCECodeVerifier();
const state = client.randomState();
let visitor: ReturnType<typeof browser>;
beforeEach(() => {
  visitor = browser();
});

const begin = async (): Promise<URL> => {
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: `${url}/sign-in/callback`,
    scope: 'openid profile email',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  return visitor.follow(await visitor.send(address));
};

const choose = (page: URL, person: string) =>
  visitor.send(page, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person }),
  });

const signInAs = async (person: string) => {
  const resume = await visitor.follow(await choose(await begin(), person));
  const callback = await visitor.follow(await visitor.send(resume));
  expect(callback.pathname).toBe('/sign-in/callback');
  return client.authorizationCodeGrant(configuration, callback, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
};

const verify = async (token: string) => {
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${url}/oidc/jwks`)), {
    issuer: `${url}/oidc`,
    audience: 'front-door-api',
    algorithms: ['RS256'],
    typ: 'at+jwt',
  });
  return payload;
};

describe('the sign-in page', () => {
  test('lists each person as a button that says who they are, and runs no script', async () => {
    const response = await visitor.send(await begin());
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(
      'Sign in as Priya Nair, designated safeguarding lead, Exampleshire High School</button>',
    );
    expect(html).toContain('Sam &lt;O’Brien&gt;, MASH screener');
    expect(html).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('is shown again for nobody and for a person unknown', async () => {
    const page = await begin();
    const response = await choose(page, 'nobody');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Choose who to sign in as');
  });

  test('cannot be used from another browser', async () => {
    const page = await begin();
    visitor = browser();
    const response = await choose(page, 'p-nair');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Sign in again');
  });
});

describe('signing in', () => {
  test('gives a signed access token that says who, in which role, from which agency', async () => {
    const tokens = await signInAs('p-nair');
    expect(await verify(tokens.access_token)).toMatchObject({
      sub: 'p-nair',
      roles: ['partner'],
      agency: 'exampleshire-high-school',
      name: 'Priya Nair',
      email: 'priya.nair@example.test',
    });
    expect(tokens.claims()).toMatchObject({ sub: 'p-nair', name: 'Priya Nair', roles: ['partner'] });
  });

  test('asks again who it is, so that the same browser can be somebody else', async () => {
    await signInAs('p-nair');
    const { access_token } = await signInAs('p-obrien');
    const payload = await verify(access_token);
    expect(payload).toMatchObject({ sub: 'p-obrien', roles: ['screener'] });
    expect(payload).not.toHaveProperty('agency');
  });

  test('lasts a working day by refreshing', async () => {
    const { refresh_token } = await signInAs('p-nair');
    const renewed = await client.refreshTokenGrant(configuration, refresh_token ?? '');
    expect(await verify(renewed.access_token)).toMatchObject({ sub: 'p-nair', roles: ['partner'] });
  });

  test('is refused without the proof of the one who began it (PKCE)', async () => {
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: `${url}/sign-in/callback`,
      scope: 'openid',
      state,
    });
    const answer = await visitor.follow(await visitor.send(address));
    expect(answer.searchParams.get('error')).toBe('invalid_request');
  });

  test('is refused for an address that is not the web form’s', async () => {
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: 'https://elsewhere.example/callback',
      scope: 'openid',
      state,
    });
    expect((await visitor.send(address)).status).toBe(400);
  });

  test('ends with signing out, and goes back to the first page', async () => {
    const { id_token } = await signInAs('p-nair');
    const address = client.buildEndSessionUrl(configuration, {
      id_token_hint: id_token ?? '',
      post_logout_redirect_uri: `${url}/signed-out`,
    });
    const html = await (await visitor.send(address)).text();
    const form = /<form[^>]*action="([^"]+)"/.exec(html)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const response = await visitor.send(form, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(response.headers.get('location')).toBe(`${url}/signed-out`);
  });
});

test('a minted token has the very shape of one from signing in', async () => {
  const { access_token } = await signInAs('p-nair');
  const [person] = PEOPLE;
  if (person === undefined) throw new Error('no people');
  const clock = { now: () => new Date() };
  const minted = await mintToken({ keys, issuer: `${url}/oidc`, person, clock, lifetimeSeconds: 3600 });
  const [one, other] = [await verify(access_token), await verify(minted)];
  expect(Object.keys(other).toSorted()).toEqual(Object.keys(one).toSorted());
  expect({ ...other, jti: '', iat: 0, exp: 0 }).toEqual({ ...one, jti: '', iat: 0, exp: 0 });
  expect(decodeProtectedHeader(minted)).toEqual(decodeProtectedHeader(access_token));
});
