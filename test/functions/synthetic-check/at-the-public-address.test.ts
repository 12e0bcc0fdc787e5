import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createKeys } from '../../../infra/local/identity/keys.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { type LocalService, startService } from '../../../infra/local/service.ts';
import { SECRET } from '../../support/front-door.ts';

let service: LocalService;
beforeAll(async () => {
  service = await startService({
    databaseEndpoint: inject('dynamodbEndpoint'),
    port: await freePort(),
    keys: await createKeys(),
    matchingSecret: SECRET,
    demonstration: false,
    tableSuffix: `-${crypto.randomUUID()}`,
    log: silentLog,
  });
});
afterAll(() => service.close());

it('comes through the whole service on one machine: its pages, its issuer, its API and its table', async () => {
  const answer = await fetch(`${service.url}/local/synthetic`, { method: 'POST' });
  expect(await answer.json()).toEqual({ passed: true, milliseconds: expect.any(Number) });
});

it('sends nothing to anybody', async () => {
  const outbox = await fetch(`${service.url}/local/outbox`, { headers: { Accept: 'application/json' } });
  expect(await outbox.json()).toEqual([]);
});
