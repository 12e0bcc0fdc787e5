import { createLocalJWKSet, importJWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createKeys, type Keys, publicKeys } from '../../infra/local/identity/keys.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { trustTheseIssuers } from '../../shared/http/trusted-issuers.ts';
import { type Issuer, PAGES_KEYS_PATH, pagesIssuer } from '../../shared/settings/sign-in/issuer.ts';
import type { Standing } from '../../shared/settings/sign-in/standing.ts';
import { pagesWord } from '../../web-form/sign-in/pages-word.ts';
import { AGENCIES, COUNCIL, NHS, PAGES, POOL, SCHOOLS } from '../settings/sign-in/issuers.ts';

const API = 'urn:front-door-api';
const SYSTEM = { clientId: 'system-client', name: 'Arbor at the High School', agency: 'exampleshire-high' };
const word = pagesWord('a secret that only the pages can read');

let keys: ReadonlyMap<string, Keys>;
let verify: VerifyToken;

beforeAll(async () => {
  keys = new Map([
    [COUNCIL.issuer, await createKeys()],
    [POOL.issuer, await createKeys()],
  ]);
  verify = trustTheseIssuers({
    issuers: [COUNCIL, SCHOOLS, NHS, POOL],
    systems: POOL.issuer,
    audience: API,
    partnerSystems: [SYSTEM],
    pagesClientId: 'the-pages',
    agencies: AGENCIES,
    keysOf: (address) => {
      const found = keys.get(address);
      if (address === `${PAGES}${PAGES_KEYS_PATH}`) return createLocalJWKSet(word.publicKeys);
      if (found === undefined) throw new TypeError('no such issuer');
      return createLocalJWKSet(publicKeys(found));
    },
  });
});

/** A token of one issuer, signed with the keys of the same or of another. */
const tokenOf = async (
  issuer: Issuer,
  claims: Readonly<Record<string, unknown>>,
  signedBy: Issuer = issuer,
): Promise<string> => {
  const { signing } = keys.get(signedBy.issuer) ?? (await createKeys());
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: signing.kid ?? '' })
    .setIssuer(issuer.issuer)
    .setSubject(String(claims['sub'] ?? 's-1'))
    .setExpirationTime('1h')
    .sign(await importJWK(signing, 'RS256'));
};

const OF_COUNCIL = { aud: 'front-door-audience', name: 'Sam Okafor', roles: ['MASH.Screener'] };
const OF_POOL = {
  aud: POOL.clientId,
  nonce: 'n-1',
  token_use: 'id',
  name: 'Jo Teacher',
  'cognito:groups': ['partner', 'manager', 'agency:exampleshire-high'],
};

describe('a person', () => {
  it('of the council comes in by an access token made for this API', async () => {
    expect(await verify(await tokenOf(COUNCIL, OF_COUNCIL))).toMatchObject({
      id: 's-1',
      name: 'Sam Okafor',
      roles: ['screener'],
    });
  });

  it('of a partner comes in by an ID token made for this service, and never as staff', async () => {
    expect(await verify(await tokenOf(POOL, OF_POOL))).toEqual({
      id: 'partners:s-1',
      name: 'Jo Teacher',
      roles: ['partner'],
      agency: 'exampleshire-high',
    });
  });

  it.each([
    ['for another service', OF_COUNCIL, { aud: 'payroll' }],
    ['for nobody', OF_COUNCIL, { aud: undefined }],
    ['that is an ID token where an access token is asked for', OF_COUNCIL, { nonce: 'n-1' }],
  ])('of the council is not let in by a token %s', async (_, good, change) => {
    expect(await verify(await tokenOf(COUNCIL, { ...good, ...change }))).toBeNull();
  });

  it.each([
    ['an access token', { token_use: 'access' }],
    ['without what the pages asked with', { nonce: undefined }],
    ['for another client of the same pool', { aud: 'another-client' }],
    ['for two, of which the other asked', { aud: [POOL.clientId, 'another-client'], azp: 'another-client' }],
    ['that another client asked for', { azp: 'another-client' }],
  ])('of the pool is not let in by a token %s', async (_, change) => {
    expect(await verify(await tokenOf(POOL, { ...OF_POOL, ...change }))).toBeNull();
  });

  it('is nobody where one issuer signs in the name of another', async () => {
    expect(await verify(await tokenOf(COUNCIL, OF_COUNCIL, POOL))).toBeNull();
    expect(await verify(await tokenOf(POOL, OF_POOL, COUNCIL))).toBeNull();
  });

  it('is nobody by a token of an issuer that only speaks through the pages, or of none', async () => {
    expect(await verify(await tokenOf(SCHOOLS, { aud: SCHOOLS.clientId, nonce: 'n' }))).toBeNull();
    expect(await verify('three.random.words')).toBeNull();
    expect(await verify('')).toBeNull();
  });
});

describe('what the pages sign', () => {
  const TEACHER: Standing = {
    id: 'dfe:t-1',
    name: 'Jo Teacher',
    roles: ['partner'],
    agency: 'exampleshire-high',
  };
  const until = Math.floor(Date.now() / 1000) + 60;
  const signed = (of: Standing, issuer = pagesIssuer(PAGES, 'dfe'), audience = API) =>
    word.sign(of, { issuer, audience, until });

  it('is believed of a partner of that issuer', async () => {
    expect(await verify(await signed(TEACHER))).toEqual(TEACHER);
  });

  it.each([
    ['a role of staff beside theirs', { roles: ['partner', 'manager'] as const }],
    ['a system’s role', { roles: ['system'] as const }],
    ['nobody’s agency', { agency: undefined }],
    ['an id of another issuer', { id: 'nhs:t-1' }],
    ['an id of staff', { id: 't-1' }],
  ])('is not believed with %s', async (_, change) => {
    expect(await verify(await signed({ ...TEACHER, ...change }))).toBeNull();
  });

  it('is not believed of another issuer, for another service, or from other pages', async () => {
    expect(await verify(await signed(TEACHER, pagesIssuer(PAGES, 'nhs')))).toBeNull();
    expect(await verify(await signed(TEACHER, pagesIssuer(PAGES, 'dfe'), 'payroll'))).toBeNull();
    const others = pagesWord('another secret');
    const forged = await others.sign(TEACHER, { issuer: pagesIssuer(PAGES, 'dfe'), audience: API, until });
    expect(await verify(forged)).toBeNull();
  });

  it('is made with the same key for the same secret, and shows no private half', () => {
    expect(pagesWord('s').publicKeys).toEqual(pagesWord('s').publicKeys);
    expect(pagesWord('s').publicKeys).not.toEqual(pagesWord('t').publicKeys);
    expect(word.publicKeys.keys.some((key) => 'd' in key)).toBe(false);
  });
});

describe('a system', () => {
  const credentials = (clientId: string) => ({
    sub: clientId,
    client_id: clientId,
    scope: `${API}/referrals`,
  });

  it('comes in by client credentials of the one issuer of systems', async () => {
    expect(await verify(await tokenOf(POOL, credentials('system-client')))).toMatchObject({
      roles: ['partner-system'],
      agency: 'exampleshire-high',
    });
    expect(await verify(await tokenOf(POOL, credentials('the-pages')))).toMatchObject({ roles: ['system'] });
  });

  it('is none by the same words from another issuer', async () => {
    expect(await verify(await tokenOf(COUNCIL, credentials('the-pages')))).toBeNull();
  });
});
