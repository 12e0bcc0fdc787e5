import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLocalClock } from '../../../infra/local/clock.ts';
import { type Gateway, startGateway } from '../../../infra/local/gateway.ts';
import { localRoutes } from '../../../infra/local/local-routes.ts';
import { silentLog } from '../../../infra/local/log.ts';
import type { OutboxMessage } from '../../../infra/local/outbox-page.ts';

const REAL = new Date('2026-11-20T10:00:00Z');
const MESSAGE: OutboxMessage = {
  id: '1',
  sentAt: '2026-11-20T10:00:00.000Z',
  template: 'receipt',
  to: 'priya.nair@example.test',
  subject: 'We have your referral',
  body: '<b>Reference</b> EX-7K3M-9QTD',
};

let gateway: Gateway;
let clock: ReturnType<typeof createLocalClock>;
let resets: number;
let registers: unknown[];
let watched: number;
let reported: number;
let accepted: number;
beforeEach(async () => {
  clock = createLocalClock(() => REAL);
  resets = 0;
  registers = [];
  watched = 0;
  reported = 0;
  accepted = 0;
  const routes = localRoutes({
    clock,
    reset: async () => void resets++,
    openCases: async (register) => ({ taken: registers.push(register) }),
    outbox: async () => [MESSAGE],
    watch: async () => void watched++,
    report: async () => void reported++,
    acceptHeld: async () => void accepted++,
    host: 'front-door.internal',
  });
  gateway = await startGateway({ port: 0, routes, log: silentLog });
});
afterEach(() => gateway.close());

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe('the test clock', () => {
  test('stands still at the instant it was set to', async () => {
    const response = await send('PUT', '/local/clock', { now: '2026-12-24T15:00:00Z' });
    expect(await response.json()).toEqual({ now: '2026-12-24T15:00:00.000Z' });
    expect(clock.now()).toEqual(new Date('2026-12-24T15:00:00Z'));
  });

  test('gives the real time back', async () => {
    clock.set('2026-12-24T15:00:00+01:00');
    await send('PUT', '/local/clock', { now: null });
    expect(clock.now()).toEqual(REAL);
  });

  test.each([{ now: 'tomorrow' }, { now: '2026-12-24' }, { now: 5 }, {}, [], 'x', null])(
    'refuses %j and keeps its time',
    async (body) => {
      expect((await send('PUT', '/local/clock', body)).status).toBe(400);
      expect(clock.now()).toEqual(REAL);
    },
  );
});

describe('the other local routes', () => {
  test('begin afresh', async () => {
    expect((await send('POST', '/local/reset')).status).toBe(204);
    expect(resets).toBe(1);
  });

  test('run the watch over the queues at once', async () => {
    expect((await send('POST', '/local/watch')).status).toBe(204);
    expect(watched).toBe(1);
  });

  test('take a register of open cases as JSON, and nothing else', async () => {
    expect(await (await send('POST', '/local/open-cases', [{ team: 'north' }])).json()).toEqual({ taken: 1 });
    expect(registers).toEqual([[{ team: 'north' }]]);
    expect((await send('POST', '/local/open-cases')).status).toBe(400);
  });

  test('refuse another site, which a visitor’s browser would otherwise obey', async () => {
    expect(
      (await send('POST', '/local/reset', undefined, { origin: 'https://elsewhere.example' })).status,
    ).toBe(403);
    expect((await send('POST', '/local/reset', undefined, { origin: gateway.url })).status).toBe(204);
    expect(resets).toBe(1);
  });

  test.each([
    ['PUT', '/local/clock'],
    ['POST', '/local/reset'],
    ['POST', '/local/open-cases'],
    ['POST', '/local/watch'],
    ['GET', '/local/outbox'],
  ])('refuse a name of another site that leads to this machine: %s %s', async (method, path) => {
    const { port } = new URL(gateway.url);
    const asked = (host: string, origin: Record<string, string>) =>
      new Promise<number | undefined>((settle, fail) => {
        const headers = { host: `${host}:${port}`, 'content-type': 'application/json', ...origin };
        const sent = httpRequest(`${gateway.url}${path}`, { method, headers }, (answer) => {
          answer.resume();
          settle(answer.statusCode);
        });
        sent.once('error', fail).end(method === 'GET' ? undefined : '{"now":null}');
      });
    const evil = 'rebound.example';
    expect(await asked(evil, { origin: `http://${evil}:${port}` })).toBe(403);
    expect(await asked(evil, {})).toBe(403);
    expect(await asked('localhost.rebound.example', {})).toBe(403);
    expect(await asked('localhost', { origin: `http://${evil}:${port}` })).toBe(403);
    expect(resets + registers.length + watched + reported + accepted).toBe(0);
    for (const own of ['localhost', '127.0.0.1', '[::1]', 'front-door.internal']) {
      expect(await asked(own, { origin: `http://${own}:${port}` })).toBeLessThan(300);
    }
  });

  test('show the outbox as a page, with what people wrote as text', async () => {
    const response = await fetch(`${gateway.url}/local/outbox`);
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('&lt;b&gt;Reference&lt;/b&gt; EX-7K3M-9QTD');
    expect(html).toContain('We have your referral');
  });

  test('show the outbox as JSON to a program', async () => {
    const response = await fetch(`${gateway.url}/local/outbox`, { headers: { accept: 'application/json' } });
    expect(await response.json()).toEqual([MESSAGE]);
  });
});
