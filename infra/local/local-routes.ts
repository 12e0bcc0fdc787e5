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
  /** Does at once what the schedule does every minute: for tests that move the clock. */
  readonly watch: () => Promise<void>;
  /** The same for the managers’ report. */
  readonly report: () => Promise<void>;
  /** The same for referrals that were held. */
  readonly acceptHeld: () => Promise<void>;
  /** Has the service check itself; answers what became of it. */
  readonly synthetic?: (() => Promise<unknown>) | undefined;
  /** The name or address that the service was told to listen on, as one more that may be asked under. */
  readonly host?: string | undefined;
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

/** Names of this machine, whatever port leads to it. */
const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A page of another site can reach this machine, under its own name too if it has that name lead here (DNS
 * rebinding): then `Origin` and `Host` agree with each other. So the host must be one of ours first.
 */
const fromElsewhere = (event: APIGatewayProxyEvent, hosts: readonly string[]): boolean => {
  const [origin, host] = [header(event, 'origin'), header(event, 'host')];
  const name = URL.parse(`http://${host}`)?.hostname ?? '';
  return !hosts.includes(name) || (origin !== '' && origin !== `http://${host}`);
};

type Guard = (handler: (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>) => GatewayHandler;

const guardedAs =
  (hosts: readonly string[]): Guard =>
  (handler) =>
  async (event) =>
    fromElsewhere(event, hosts)
      ? problem(403, 'other-origin', 'Another site may not ask for this.')
      : handler(event);

const parsed = (event: APIGatewayProxyEvent): unknown => {
  try {
    return JSON.parse(event.body ?? '');
  } catch {
    return undefined;
  }
};

const clockRoute = (clock: LocalClock, guarded: Guard): Route => ({
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
 * What only the local service has: the test clock, a way to begin afresh, the register of open cases, a run of
 * the watch over the queues and of the report, and the messages that would have been sent. None of it exists on AWS.
 */
export const localRoutes = ({
  clock,
  reset,
  openCases,
  outbox,
  watch,
  report,
  acceptHeld,
  synthetic,
  host,
}: LocalRoutesOptions): readonly Route[] => {
  const guarded = guardedAs(host === undefined ? THIS_MACHINE : [...THIS_MACHINE, host]);
  return [
    clockRoute(clock, guarded),
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
      method: 'POST',
      path: '/local/watch',
      handler: guarded(async () => {
        await watch();
        return done;
      }),
    },
    {
      method: 'POST',
      path: '/local/report',
      handler: guarded(async () => {
        await report();
        return done;
      }),
    },
    {
      method: 'POST',
      path: '/local/accept-held',
      handler: guarded(async () => {
        await acceptHeld();
        return done;
      }),
    },
    {
      method: 'POST',
      path: '/local/synthetic',
      handler: guarded(async () => json((await synthetic?.()) ?? {})),
    },
    {
      method: 'GET',
      path: '/local/outbox',
      handler: guarded(async (event) => {
        const messages = await outbox();
        if (header(event, 'accept').includes('application/json')) return json(messages);
        return { statusCode: 200, headers: { ...PAGE_HEADERS }, body: await outboxPage(messages) };
      }),
    },
  ];
};
