import { createLocalJWKSet, decodeJwt, type JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler as authorise } from '../../../functions/authorise/handler.ts';
import { type Gateway, startGateway } from '../../../infra/local/gateway.ts';
import { identityProvider } from '../../../infra/local/identity/identity-provider.ts';
import { createKeys } from '../../../infra/local/identity/keys.ts';
import { localIssuer } from '../../../infra/local/identity/local-issuer.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import type { VerifyToken } from '../../../shared/http/caller.ts';
import { issuerKeys } from '../../../shared/http/issuer-keys.ts';
import { trustTheseIssuers } from '../../../shared/http/trusted-issuers.ts';
import { type Issuer, PAGES_KEYS_PATH } from '../../../shared/settings/sign-in/issuer.ts';
import type { Session } from '../../../shared/store/sessions.ts';
import { signInAt } from '../../../web-form/sign-in/sign-in-at.ts';
import { PEOPLE } from '../../infra/local/people.ts';
import { AGENCIES, SCHOOLS } from '../../settings/sign-in/issuers.ts';
import { type SchoolsProvider, startSchoolsProvider } from '../support/schools-provider.ts';
import { BASE_URL, NOW, start } from '../support/start.ts';

const API = 'urn:front-door-api';
const SECRET = 'a-secret-of-the-schools-provider';

let gateway: Gateway;
let schoolsProvider: SchoolsProvider;
let issuers: readonly Issuer[];
let verify: VerifyToken;
let world: ReturnType<typeof start>;

beforeAll(async () => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const keys = await createKeys();
  // The council's provider sends people back to the pages of this test, which stand at no port.
  const council: Issuer = { ...localIssuer(url), words: 'Council staff', signsIn: 'staff' };
  const oidc = identityProvider({
    url,
    pagesUrl: BASE_URL,
    keys,
    people: PEOPLE,
    agencyName: (id) => id,
    log: silentLog,
  });
  gateway = await startGateway({ port, routes: [], mounts: [oidc], log: silentLog });
  schoolsProvider = await startSchoolsProvider({
    clientId: SCHOOLS.clientId,
    clientSecret: SECRET,
    redirectUri: `${BASE_URL}/sign-in/callback/dfe`,
    claims: {
      name: 'Jo Teacher',
      email: 'jo@high.example',
      organisation: { id: 'F0C9', name: 'Exampleshire High School', urn: '100001' },
      // It says more than it may.
      roles: ['manager'],
    },
  });
  issuers = [council, { ...SCHOOLS, issuer: schoolsProvider.issuer }];
  world = start(
    { 'GET /api/own-access': () => Response.json({ roles: [], agency: null }) },
    {
      signIn: signInAt({
        issuers,
        clientSecrets: { local: keys.clientSecret, dfe: SECRET },
        signing: { secret: 'a secret that only the pages can read', audience: API },
        agencies: AGENCIES,
        baseUrl: BASE_URL,
        now: () => NOW,
      }),
    },
  );
  const shown: JSONWebKeySet = JSON.parse(await (await world.get(PAGES_KEYS_PATH)).text());
  verify = trustTheseIssuers({
    issuers,
    systems: council.issuer,
    audience: API,
    partnerSystems: [],
    pagesClientId: 'front-door-pages',
    agencies: AGENCIES,
    keysOf: (address) => (address.endsWith(PAGES_KEYS_PATH) ? createLocalJWKSet(shown) : issuerKeys(address)),
  });
});
afterAll(async () => {
  await gateway.close();
  await schoolsProvider.close();
});

/** A browser at the providers: it keeps cookies by host and follows until it is sent back to the pages. */
const browser = () => {
  const jar = new Map<string, string>();
  const send = async (address: URL, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar.values()].join('; ');
    const answer = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    });
    for (const line of answer.headers.getSetCookie())
      jar.set(line.split('=')[0] ?? '', line.split(';')[0] ?? '');
    return answer;
  };
  const backToPages = async (from: URL, person: string): Promise<URL> => {
    let at = from;
    for (let steps = 0; steps < 10 && at.origin !== BASE_URL; steps += 1) {
      let answer = await send(at);
      // A page that asks who it is.
      if (answer.status === 200) {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        answer = await send(at, { method: 'POST', headers, body: new URLSearchParams({ person }) });
      }
      at = new URL(answer.headers.get('location') ?? '', at);
    }
    return at;
  };
  return { backToPages };
};

const cookieNamed = (answer: Response, name: string): string =>
  answer.headers
    .getSetCookie()
    .find((line) => line.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';

const leaveFor = async (via: string) => {
  const begun = await world.get(`/sign-in?via=${via}&return=/referrals`);
  return { to: new URL(begun.headers.get('location') ?? ''), cookie: cookieNamed(begun, '__Host-sign-in') };
};

/** Signs in from the page of choices to a session. */
const sessionVia = async (via: string, person = ''): Promise<Session> => {
  const { to, cookie } = await leaveFor(via);
  const back = await browser().backToPages(to, person);
  expect(back.pathname).toBe(`/sign-in/callback/${via}`);
  const answer = await world.get(back.pathname + back.search, cookie);
  expect(answer.status).toBe(303);
  const found = await world.deps.sessions.find(cookieNamed(answer, '__Host-session').split('=')[1] ?? '');
  if (found?.state !== 'live') throw new Error('no session');
  return found.session;
};

describe('where there are two places to sign in', () => {
  test('people choose in plain words, and come back to the page they wanted', async () => {
    const page = await (await world.get('/sign-in?return=/referrals')).text();
    expect(page).toContain('Choose how to sign in');
    expect(page).toContain('href="/sign-in?via=dfe&amp;return=%2Freferrals"');
    expect(page).toMatch(/Council staff[\s\S]*School or college: DfE Sign-in/);
    expect(await (await world.get('/sign-in?via=nobody')).text()).toContain('Choose how to sign in');
  });

  test('staff come in by the council’s own token', async () => {
    const { person, accessToken } = await sessionVia('local', 'p-obrien');
    expect(person).toMatchObject({ id: 'p-obrien', roles: ['screener'], via: 'local' });
    expect(await verify(accessToken)).toMatchObject({ id: 'p-obrien', roles: ['screener'] });
  });

  test('a teacher comes in by what the pages sign, for their school and as no more than a partner', async () => {
    const { person, accessToken } = await sessionVia('dfe');
    const partner = {
      id: 'dfe:teacher-1',
      name: 'Jo Teacher',
      roles: ['partner'],
      agency: 'exampleshire-high',
    };
    expect(person).toMatchObject({ ...partner, via: 'dfe' });
    expect(await verify(accessToken)).toMatchObject(partner);
    expect(decodeJwt(accessToken).iss).toBe(`${BASE_URL}/sign-in/by/dfe`);
    const check = authorise({ verifyToken: verify, log: () => undefined });
    const { policyDocument } = await check({
      type: 'TOKEN',
      authorizationToken: `Bearer ${accessToken}`,
      methodArn: 'arn:aws:execute-api:eu-west-2:000000000000:api/live/POST/api/referrals',
    });
    expect(policyDocument.Statement[0]?.Effect).toBe('Allow');
  });

  test('somebody of a partner agency at the council’s issuer has no role: it signs in staff', async () => {
    expect((await sessionVia('local', 'p-nair')).person.roles).toEqual([]);
  });

  test('an answer of one place is worth nothing at the address of the other', async () => {
    const { to, cookie } = await leaveFor('dfe');
    const back = await browser().backToPages(to, '');
    const answer = await world.get(`/sign-in/callback/local${back.search}`, cookie);
    expect(answer.status).toBe(400);
    expect(cookieNamed(answer, '__Host-session')).toBe('');
  });
});
