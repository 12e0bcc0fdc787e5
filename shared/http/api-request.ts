import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import type { z } from 'zod';
import type { Route } from '../contract/routes.ts';
import type { Role } from '../domain/roles.ts';
import type { Caller } from './caller.ts';

/** A request that has been through the stack: who asks, and what, both checked. */
export interface ApiRequest<Body = unknown> {
  readonly caller: Caller;
  /** The role by which the caller may do this. */
  readonly role: Role;
  readonly path: Readonly<Record<string, string>>;
  /** As the route's schema read it; absent where the route takes none. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body: Body;
  readonly idempotencyKey?: string | undefined;
  /** Proof of who the service's own pages ask for; it is worth nothing with anybody else's token. */
  readonly guestPass?: string | undefined;
  readonly traceId: string;
  /** Rejects for whoever has no access any more. Only a route that waits for it itself has to. */
  readonly admitted?: Promise<void> | undefined;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** A route with what answers it. */
export interface AnsweredRoute {
  readonly route: Route;
  readonly answer: (request: ApiRequest) => Promise<ApiAnswer>;
  /** The use case waits for `admitted`, beside its first reads, before it does anything. */
  readonly admitsItself?: boolean | undefined;
  /** Where the directory cannot be asked, it goes on: its use case is told so by `admitted`, and gives nothing to read. */
  readonly goesOnUnadmitted?: boolean | undefined;
}

type BodyOf<R extends Route> = R extends { readonly body: z.ZodType<infer Body> } ? Body : undefined;

/** Ties a route to its use case, which gets the body as that route's schema parsed it. */
export const answering = <R extends Route>(
  route: R,
  answer: (request: ApiRequest<BodyOf<R>>) => Promise<ApiAnswer>,
): AnsweredRoute => ({
  route,
  // The stack parses with `route.body` before it calls, so the body is what the use case was written for.
  answer: answer as AnsweredRoute['answer'],
});

/** What the middlewares hand on to each other. */
export interface ApiContext extends Context {
  answered?: AnsweredRoute;
  caller?: Caller;
  role?: Role;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
  traceId?: string;
  startedAt?: number;
  admitted?: Promise<void>;
}

export type ApiEvent = APIGatewayProxyEvent;
