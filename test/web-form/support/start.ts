import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import type { DraftStore } from '../../../shared/store/drafts.ts';
import type { Person, Session } from '../../../shared/store/sessions.ts';
import { createApiClient } from '../../../web-form/api/client.ts';
import { createApp } from '../../../web-form/app.tsx';
import type { WebDependencies } from '../../../web-form/dependencies.ts';
import type { SignIn } from '../../../web-form/sign-in/sign-in.ts';
import { apiDouble } from './api-double.ts';
import { sessionsInMemory } from './sessions-in-memory.ts';

export const NOW = new Date('2026-11-24T15:10:00Z');
export const BASE_URL = 'https://referrals.example.org';

export const SOCIAL_WORKER: Person = { id: 'sw-1', name: 'Sam Okafor', roles: ['social-worker'] };
export const MANAGER: Person = { id: 'ma-1', name: 'Mary Hall', roles: ['manager'] };
export const SCREENER: Person = { id: 'sc-1', name: 'Robin Shah', roles: ['screener'] };
export const PARTNER: Person = {
  id: 'p-1',
  name: 'Jo Teacher',
  roles: ['partner'],
  agency: 'exampleshire-high',
};

const CSRF = 'token-of-this-session';

const nobody = (): never => {
  throw new Error('not part of this test');
};

const noDrafts: DraftStore = {
  create: nobody,
  read: nobody,
  save: nobody,
  drop: nobody,
  markSent: nobody,
  list: async () => [],
  remove: nobody,
};

/** A sign-in service that knows one person and accepts one code. */
export const signInAs = (person: Person): SignIn => ({
  origins: ['https://sign-in.example.org'],
  start: async () => ({
    url: new URL('https://sign-in.example.org/authorize?state=s1'),
    pending: { state: 's1', nonce: 'n1', codeVerifier: 'v1' },
  }),
  finish: async (answer, pending) => {
    if (answer.searchParams.get('state') !== pending.state) throw new Error('not what was started');
    if (answer.origin !== BASE_URL) throw new Error('not our address');
    return { person, accessToken: 'access-token', until: new Date(NOW.getTime() + 3_600_000) };
  },
  signOutUrl: async () => new URL('https://sign-in.example.org/sign-out'),
});

/** The whole app with doubles around it, and a browser of a kind. */
export const start = (
  answers: Record<string, () => Response> = {},
  changes: Partial<WebDependencies> = {},
) => {
  const clock = { now: NOW };
  const now = () => clock.now;
  const api = apiDouble(answers);
  const deps: WebDependencies = {
    settings: EXAMPLESHIRE,
    api: createApiClient('http://api.example', api.send),
    drafts: noDrafts,
    sessions: sessionsInMemory(now),
    signIn: signInAs(SOCIAL_WORKER),
    now,
    baseUrl: BASE_URL,
    assets: new Map([['/assets/styles-0123456789ab.css', { body: 'p{}', type: 'text/css' }]]),
    ...changes,
  };
  const app = createApp(deps);

  /** Opens a session and gives the cookie of it. */
  const signedIn = async (person: Person): Promise<string> => {
    const session: Session = { person, accessToken: `token-of-${person.id}`, csrf: CSRF };
    const id = await deps.sessions.open(session, new Date(NOW.getTime() + 3_600_000));
    return `__Host-session=${id}`;
  };

  const get = async (path: string, cookie = '') => app.request(`${BASE_URL}${path}`, { headers: { cookie } });

  const post = async (
    path: string,
    fields: Record<string, string>,
    cookie = '',
    headers: Record<string, string> = { origin: BASE_URL },
  ) =>
    app.request(`${BASE_URL}${path}`, {
      method: 'POST',
      headers: { cookie, ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ _csrf: CSRF, ...fields }).toString(),
    });

  return { app, deps, clock, calls: api.calls, signedIn, get, post };
};
