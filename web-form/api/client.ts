import type { z } from 'zod';
import type { Frozen } from '../../shared/contract/frozen.ts';
import { PROBLEMS, type Problem, type ProblemCode, problem } from '../../shared/contract/problem.ts';
import { ROUTES, type Route, type RouteId } from '../../shared/contract/routes.ts';

type RouteOf<Id extends RouteId> = (typeof ROUTES)[Id];
type SchemaOf<Answer> = Answer extends { schema: infer Schema extends z.ZodType }
  ? Frozen<z.output<Schema>>
  : undefined;

/** What a route answers when all is well; undefined where it answers without a body. */
export type AnswerOf<Id extends RouteId> = {
  [Status in keyof RouteOf<Id>['answers']]: SchemaOf<RouteOf<Id>['answers'][Status]>;
}[keyof RouteOf<Id>['answers']];

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type ParametersOf<Id extends RouteId> = NamesIn<RouteOf<Id>['path']>;

/** One call: on whose behalf, the path's parameters, the body, the caller's key. */
export type ApiCall<Id extends RouteId> = {
  /** The signed-in person's bearer token. */
  readonly token: string;
  readonly idempotencyKey?: string | undefined;
  /** Proof of who, without an account, it is on behalf of. */
  readonly guestPass?: string | undefined;
  /** For the few calls that are known to take longer than people should wait for others. */
  readonly patienceMs?: number | undefined;
} & ([ParametersOf<Id>] extends [never] ? unknown : { readonly path: Record<ParametersOf<Id>, string> }) &
  (RouteOf<Id> extends { query: infer Schema extends z.ZodType }
    ? { readonly query?: Frozen<z.input<Schema>> }
    : unknown) &
  (RouteOf<Id> extends { body: infer Schema extends z.ZodType }
    ? { readonly body: Frozen<z.input<Schema>> }
    : unknown);

export type ApiResult<Id extends RouteId> =
  | { readonly ok: true; readonly status: number; readonly answer: AnswerOf<Id> }
  | { readonly ok: false; readonly problem: Problem };

/** The HTTP API, one route at a time. It never rejects: what goes wrong is a problem. */
export interface ApiClient {
  call<Id extends RouteId>(id: Id, call: ApiCall<Id>): Promise<ApiResult<Id>>;
}

interface AnyCall {
  readonly token: string;
  readonly idempotencyKey?: string | undefined;
  readonly guestPass?: string | undefined;
  readonly patienceMs?: number | undefined;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

/** Longer than the API's own ten seconds would keep a person waiting for nothing. */
const PATIENCE_MS = 15_000;

const ownProblem = (code: ProblemCode): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { type: 'about:blank', code, ...PROBLEMS[code] },
});

const queryOf = (query: AnyCall['query'] = {}): string => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, value);
  return given.size === 0 ? '' : `?${given}`;
};

const addressOf = (baseUrl: string, route: Route, call: AnyCall): string =>
  baseUrl.replace(/\/$/, '') +
  route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.path?.[name] ?? '')) +
  queryOf(call.query);

const requestOf = (route: Route, call: AnyCall): RequestInit => ({
  method: route.method,
  headers: {
    authorization: `Bearer ${call.token}`,
    accept: 'application/json, application/problem+json',
    ...(call.body !== undefined && { 'content-type': 'application/json' }),
    ...(call.idempotencyKey !== undefined && { 'idempotency-key': call.idempotencyKey }),
    ...(call.guestPass !== undefined && { 'guest-pass': call.guestPass }),
  },
  ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  redirect: 'error',
  signal: AbortSignal.timeout(call.patienceMs ?? PATIENCE_MS),
});

/** What a gateway's own answer means where no function of ours could answer. */
const OF_GATEWAYS: Readonly<Record<number, ProblemCode>> = { 401: 'not-signed-in', 413: 'too-large' };

const problemFrom = async (response: Response): Promise<{ ok: false; problem: Problem }> => {
  const parsed = problem.safeParse(await response.json().catch(() => undefined));
  if (parsed.success && response.status < 500) return { ok: false, problem: parsed.data };
  return ownProblem(OF_GATEWAYS[response.status] ?? 'unavailable');
};

/**
 * A client of the API at `baseUrl` (without `/api`). Answers are parsed with the contract's own schemas: an
 * answer that is not as promised is the problem `unexpected`; silence and 5xx are `unavailable`.
 */
export const createApiClient = (baseUrl: string, send: typeof fetch = fetch): ApiClient => ({
  async call<Id extends RouteId>(id: Id, call: ApiCall<Id>): Promise<ApiResult<Id>> {
    const route: Route = ROUTES[id];
    try {
      const response = await send(addressOf(baseUrl, route, call), requestOf(route, call));
      if (!response.ok) return await problemFrom(response);
      const expected = route.answers[response.status];
      if (expected === undefined) return ownProblem('unexpected');
      const parsed = expected.schema?.safeParse(await response.json());
      if (parsed?.success === false) return ownProblem('unexpected');
      // The schema is this route's own, so what it parsed is this route's answer.
      return { ok: true, status: response.status, answer: parsed?.data as AnswerOf<Id> };
    } catch {
      return ownProblem('unavailable');
    }
  },
});
