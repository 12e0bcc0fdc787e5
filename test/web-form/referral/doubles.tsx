import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Submitted } from '../../../shared/contract/answers/submitted.ts';
import { PROBLEMS, type Problem, type ProblemCode } from '../../../shared/contract/problem.ts';
import type { RouteId } from '../../../shared/contract/routes.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import type { Draft, DraftStore, Saved } from '../../../shared/store/drafts.ts';
import type { Person, SessionStore } from '../../../shared/store/sessions.ts';
import type { ApiCall, ApiClient, ApiResult } from '../../../web-form/api/client.ts';
import type { WebDependencies } from '../../../web-form/dependencies.ts';
import type { Visitor } from '../../../web-form/env.ts';
import { referralPages } from '../../../web-form/referral/pages.tsx';
import { pageRenderer } from '../../../web-form/renderer.tsx';

export const NOW = new Date('2026-11-24T10:00:00Z');
export const CSRF_TOKEN = 'token-of-the-session';

export const ANN: Person = {
  id: 'ann',
  name: 'Ann Teacher',
  roles: ['partner'],
  agency: 'canal-road-primary',
  email: 'ann@school.example',
};

export const RECEIPT: Submitted = {
  reference: 'EX-7K3M-9QTD',
  receivedAt: '2026-11-24T10:00:00.000Z',
  acknowledgeBy: '2026-11-25T10:00:00.000Z',
  phoneNow: null,
  phone: { name: 'Exampleshire MASH', number: '01632 960100' },
  consent: { outcome: 'proceed', words: 'The family agreed.' },
  whatHappensNext: ['A screener reads your referral.'],
};

export const problemOf = (
  code: ProblemCode,
  errors?: Problem['errors'],
): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { type: 'about:blank', code, ...PROBLEMS[code], ...(errors && { errors }) },
});

/** Drafts in memory, with a switch that takes the store away. */
export const draftsInMemory = () => {
  const kept = new Map<string, Draft>();
  const control = { down: false, kept };
  const keyOf = (id: string, owner: string) => `${owner}/${id}`;
  const reach = <Given,>(work: () => Given): Promise<Given> =>
    control.down ? Promise.reject(new Error('store down')) : Promise.resolve(work());
  const change = (id: string, owner: string, edit: (draft: Draft) => Partial<Draft>): Promise<Saved> =>
    reach(() => {
      const draft = kept.get(keyOf(id, owner));
      if (draft === undefined) return 'gone';
      if (draft.sent !== undefined) return 'sent';
      kept.set(keyOf(id, owner), { ...draft, version: draft.version + 1, ...edit(draft) });
      return 'saved';
    });
  const store: DraftStore = {
    create: (owner) =>
      reach(() => {
        const at = NOW.toISOString();
        const draft: Draft = {
          id: randomUUID(),
          idempotencyKey: randomUUID(),
          createdAt: at,
          changedAt: at,
          version: 1,
          sections: {},
        };
        kept.set(keyOf(draft.id, owner), draft);
        return draft;
      }),
    read: (id, owner) => reach(() => kept.get(keyOf(id, owner))),
    save: (id, owner, section, typed) =>
      change(id, owner, (draft) => ({ sections: { ...draft.sections, [section]: typed } })),
    drop: (id, owner, sections) =>
      change(id, owner, (draft) => ({
        sections: Object.fromEntries(
          Object.entries(draft.sections).filter(([name]) => !sections.includes(name)),
        ),
      })),
    markSent: (id, owner, sent) => change(id, owner, () => ({ sent, sections: {} })),
    list: (owner) =>
      reach(() => [...kept].filter(([key]) => key.startsWith(`${owner}/`)).map(([, draft]) => draft)),
    remove: (id, owner) => reach(() => void kept.delete(keyOf(id, owner))),
  };
  return { store, control };
};

export interface Call {
  readonly id: RouteId;
  readonly idempotencyKey?: string | undefined;
  readonly body?: unknown;
  readonly token: string;
}

type Answer =
  | { readonly ok: true; readonly status: number; readonly answer: unknown }
  | ReturnType<typeof problemOf>;

/** An API that answers what the test says, and remembers what it was asked. */
export const apiThat = (answer: (call: Call, at: number) => Answer) => {
  const calls: Call[] = [];
  const api: ApiClient = {
    call: async <Id extends RouteId>(id: Id, call: ApiCall<Id>): Promise<ApiResult<Id>> => {
      calls.push({ ...call, id });
      return answer({ ...call, id }, calls.length) as ApiResult<Id>; // each test answers for the route it asks
    },
  };
  return { api, calls };
};

const unused = (name: string) => (): never => {
  throw new Error(`${name} is not part of these tests`);
};

const noSessions: SessionStore = {
  open: unused('open'),
  find: unused('find'),
  close: unused('close'),
  closeAllOf: unused('closeAllOf'),
  begin: unused('begin'),
  finish: unused('finish'),
  awaitCode: unused('awaitCode'),
  codeAwaited: unused('codeAwaited'),
  hold: () => Promise.resolve('held'),
  held: () => Promise.resolve(undefined),
};

/** The partner's pages in their frame, for one signed-in person. */
export const pagesFor = (options: {
  readonly person?: Person;
  readonly drafts: DraftStore;
  readonly api: ApiClient;
  readonly now?: Date;
}) => {
  const { person = ANN, drafts, api, now = NOW } = options;
  let ticks = 0;
  const deps: WebDependencies = {
    settings: EXAMPLESHIRE,
    api,
    drafts,
    sessions: noSessions,
    signIn: {
      origins: [],
      begin: unused('begin'),
      finish: unused('finish'),
    } as unknown as WebDependencies['signIn'], // never used here
    // A clock that moves: nobody adds two people in one millisecond.
    now: () => new Date(now.getTime() + ticks++),
    baseUrl: 'http://localhost:3000',
    assets: new Map(),
  };
  const app = new Hono<Visitor>();
  app.use(pageRenderer(deps));
  app.use(async (c, next) => {
    c.set('session', { person, accessToken: `bearer of ${person.id}`, csrf: CSRF_TOKEN });
    await next();
  });
  app.route('/referrals', referralPages(deps));

  const get = async (path: string) => {
    const response = await app.request(path);
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      html: await response.text(),
    };
  };
  const post = async (
    path: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ) => {
    const response = await app.request(path, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ ...fields, _csrf: CSRF_TOKEN }),
    });
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      html: await response.text(),
    };
  };
  return { get, post };
};
