import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createKeys } from '../../infra/local/identity/keys.ts';
import { mintToken } from '../../infra/local/identity/mint.ts';
import { AUDIENCE } from '../../infra/local/identity/person.ts';
import { ALL_ROUTES, type Route } from '../../shared/contract/routes.ts';
import { ROLES, type Role } from '../../shared/domain/roles.ts';
import { EXAMPLE_PATH } from '../../web-form/api-reference/examples.ts';
import { ask, problemIn } from '../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts';
import { everything } from '../support/stored.ts';

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

const CLOSED = ALL_ROUTES.filter(({ roles }) => roles !== 'anyone');
const isNamed = (route: Route, role: string): boolean => new Set<string>(route.roles).has(role);
const asked = (route: Route, token: string | null, headers: Record<string, string> = {}) =>
  ask(door.url, route, token, {
    path: EXAMPLE_PATH,
    headers: { 'Idempotency-Key': 'door', ...headers },
    ...(route.method === 'POST' && { body: {} }),
  });

const now = { now: () => new Date() };
const claims = { roles: [...ROLES], agency: 'exampleshire-high', name: 'Anyone' };

/** Tokens that look like ours and are not. */
const forged: Readonly<Record<string, () => Promise<string>>> = {
  'no token at all': async () => '',
  'a word': async () => 'let-me-in',
  'three words': async () => 'e30.e30.e30',
  'an expired token': () =>
    mintToken({
      keys: door.keys,
      issuer: door.issuer,
      person: door.person('manager'),
      clock: { now: () => new Date(Date.now() - 7_200_000) },
      lifetimeSeconds: 3_600,
    }),
  'a token of another issuer, signed with our key': () =>
    mintToken({
      keys: door.keys,
      issuer: 'https://elsewhere.example',
      person: door.person('manager'),
      clock: now,
      lifetimeSeconds: 3_600,
    }),
  'a token in our name, signed with another key': async () =>
    mintToken({
      keys: await createKeys(),
      issuer: door.issuer,
      person: door.person('manager'),
      clock: now,
      lifetimeSeconds: 3_600,
    }),
  'a token with our key’s id, signed with another key': async () => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: door.keys.signing.kid ?? '' })
      .setIssuer(door.issuer)
      .setAudience(AUDIENCE)
      .setSubject('someone')
      .setExpirationTime('1h')
      .sign(privateKey);
  },
  'a logout token of our issuer': async () =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: door.keys.signing.kid ?? '', typ: 'logout+jwt' })
      .setIssuer(door.issuer)
      .setAudience(AUDIENCE)
      .setSubject('someone')
      .setExpirationTime('1h')
      .sign(await importJWK(door.keys.signing, 'RS256')),
  'a token signed with our public key as if it were a shared secret': async () =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: door.keys.signing.kid ?? '' })
      .setIssuer(door.issuer)
      .setAudience(AUDIENCE)
      .setSubject('someone')
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(door.keys.signing.n)),
  'a token that says it needs no signature': async () =>
    new UnsecuredJWT(claims)
      .setIssuer(door.issuer)
      .setAudience(AUDIENCE)
      .setSubject('someone')
      .setExpirationTime('1h')
      .encode(),
  'a token changed after it was signed': async () => {
    const [head, body = '', signature] = (await door.tokenFor(door.person('partner'))).split('.');
    const said = JSON.parse(Buffer.from(body, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...said, roles: ['manager'] })).toString('base64url');
    return [head, changed, signature].join('.');
  },
};

describe('a route that is not open to anyone', () => {
  it('is every route but the contract itself', () => {
    expect(ALL_ROUTES.filter(({ roles }) => roles === 'anyone').map(({ id }) => id)).toEqual(['openApi']);
    for (const { roles } of CLOSED) expect(roles.length).toBeGreaterThan(0);
  });

  describe.each(CLOSED)('$id', (route) => {
    it.each(Object.entries(forged))('refuses %s', async (_, make) => {
      const token = await make();
      const answer = await asked(route, token === '' ? null : token);
      expect(answer.status).toBe(401);
      expect(problemIn(answer).code).toBe('not-signed-in');
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    });

    it('refuses a good token that is not sent as a bearer token', async () => {
      const token = await door.tokenFor(door.person('manager'));
      for (const Authorization of [token, `Basic ${token}`, `Bearer  ${token}`, `Bearer ${token} x`]) {
        expect((await asked(route, null, { Authorization })).status).toBe(401);
      }
    });

    it('refuses every role that is not named for it, and a token without a role', async () => {
      const wrong = ROLES.filter((role) => !isNamed(route, role));
      for (const role of wrong) {
        const answer = await asked(route, await door.tokenFor(door.person(role)));
        expect([role, answer.status]).toEqual([role, 403]);
      }
      const none = await mintToken({
        keys: door.keys,
        issuer: door.issuer,
        person: { ...door.person('manager'), role: 'administrator' as Role }, // a role that there is not
        clock: now,
        lifetimeSeconds: 600,
      });
      expect((await asked(route, none)).status).toBe(403);
    });

    it('lets every role that is named for it past the door', async () => {
      const named = ROLES.filter((role) => isNamed(route, role));
      for (const role of named) {
        const answer = await asked(route, await door.tokenFor(door.person(role)));
        expect(answer.status).not.toBe(401);
        // Whoever may not work this queue is turned away later, by the desk.
        if (!route.path.match(/queue|work/)) expect([role, answer.status]).not.toEqual([role, 403]);
      }
    });
  });

  it('leaves nothing behind when it refuses', async () => {
    // What somebody who may look has looked at is in the audit: of themself, of returns, of the rules.
    const LOOKS = /^AUDIT#(STAFF\..*|RETURNS|SETTINGS\.LOOKS)$/;
    const left = (await everything(door.records)).filter(({ pk }) => pk !== 'STAFF' && !LOOKS.test(pk));
    expect(left.map(({ pk }) => pk)).toEqual([]);
  });
});

describe('a path that is no route', () => {
  it('is not found, with or without a token', async () => {
    for (const path of ['/api', '/api/', '/api/referral', '/api/referrals/x/y/z', '/api/admin']) {
      expect((await fetch(`${door.url}${path}`)).status).toBe(404);
    }
  });
});
