import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { LocalClock } from './clock.ts';
import { problem } from './gateway/answer.ts';
import type { GatewayHandler, Route } from './gateway/routes.ts';
import { type OutboxMessage, outboxPage } from './outbox-page.ts';
import { PAGE_HEADERS } from './page.ts';

export interface LocalRoutesOptions {
  readonly clock: LocalClock;
  /** Empties every table. */
  readonly reset: () => Promise<void>;
  /** Takes the authority's register of open cases; answers what is to be said of it. */
  readonly openCases: (register: unknown) => Promise<unknown>;
  readonly outbox: () => Promise<readonly OutboxMessage[]>;
}

const done: APIGatewayProxyResult = { statusCode: 204, headers: { 'cache-control': 'no-store' }, body: '' };

const json = (content: unknown): APIGatewayProxyResult => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(content),
});

const notUnderstood = (detail: string): APIGatewayProxyResult => problem(400, 'not-understood', detail);

const header = (event: APIGatewayProxyEvent, name: string): string =>
  Object.entries(event.headers).find(([each]) => each.toLowerCase() === name)?.[1] ?? '';

/** A page of another site can send a form to this machine, but not JSON and not with our origin. */
const fromElsewhere = (event: APIGatewayProxyEvent): boolean => {
  const origin = header(event, 'origin');
  return origin !== '' && origin !== `http://${header(event, 'host')}`;
};

const guarded =
  (handler: (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>): GatewayHandler =>
  async (event) =>
    fromElsewhere(event)
      ? problem(403, 'other-origin', 'Another site may not ask for this.')
      : handler(event);

const parsed = (event: APIGatewayProxyEvent): unknown => {
  try {
    return JSON.parse(event.body ?? '');
  } catch {
    return undefined;
  }
};

const clockRoute = (clock: LocalClock): Route => ({
  method: 'PUT',
  path: '/local/clock',
  handler: guarded(async (event) => {
    const body = parsed(event);
    const now = typeof body === 'object' && body !== null && 'now' in body ? body.now : undefined;
    if (typeof now !== 'string' && now !== null)
      return notUnderstood('Send {"now": "2026-12-24T15:00:00Z"}, or {"now": null} for the real time.');
    try {
      clock.set(now);
    } catch (error) {
      if (error instanceof RangeError) return notUnderstood(error.message);
      throw error;
    }
    return json({ now: clock.now().toISOString() });
  }),
});

/**
 * What only the local service has: the test clock, a way to begin afresh, the register of open cases, and
 * the messages that would have been sent. None of it exists on AWS.
 */
export const localRoutes = ({ clock, reset, openCases, outbox }: LocalRoutesOptions): readonly Route[] => [
  clockRoute(clock),
  {
    method: 'POST',
    path: '/local/reset',
    handler: guarded(async () => {
      await reset();
      return done;
    }),
  },
  {
    method: 'POST',
    path: '/local/open-cases',
    handler: guarded(async (event) => {
      const register = parsed(event);
      if (register === undefined) return notUnderstood('Send the register of open cases as JSON.');
      return json((await openCases(register)) ?? {});
    }),
  },
  {
    method: 'GET',
    path: '/local/outbox',
    handler: async (event) => {
      const messages = await outbox();
      if (header(event, 'accept').includes('application/json')) return json(messages);
      return { statusCode: 200, headers: { ...PAGE_HEADERS }, body: await outboxPage(messages) };
    },
  },
];
