import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createKeys } from '../../../infra/local/identity/keys.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { type LocalService, startService } from '../../../infra/local/service.ts';
import { differences } from './differences.ts';
import { type PlayedOn, playScenario } from './play-scenarios.ts';
import { playerTokens } from './player-tokens.ts';
import { scenarioFile } from './scenario.ts';

const { scenarios } = scenarioFile.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/scenarios.json', import.meta.url), 'utf8')),
);

describe('invented referrals through the HTTP API of a local service', () => {
  let service: LocalService;
  let on: PlayedOn;

  beforeAll(async () => {
    const keys = await createKeys();
    service = await startService({
      databaseEndpoint: inject('dynamodbEndpoint'),
      port: await freePort(),
      keys,
      matchingSecret: { version: 'k1', secret: crypto.randomUUID() },
      demonstration: false,
      tableSuffix: `-${crypto.randomUUID()}`,
      log: silentLog,
    });
    on = { url: service.url, ...(await playerTokens(keys, service.issuer)) };
  });
  afterAll(() => service.close());

  it.each(scenarios.map((scenario) => [`${scenario.id} ${scenario['title']}`, scenario] as const))(
    '%s',
    async (_title, scenario) => {
      expect((await playScenario(scenario, on)).differences).toEqual([]);
    },
  );
});

describe('the player', () => {
  const actual = {
    consent: 'proceed',
    ray: 'amber',
    childRay: ['amber'],
    queues: ['mash'],
    flags: ['same-child-certain'],
    due: '2026-11-26T08:55',
    clockStarts: '2026-11-25T08:55',
  };

  it.each([
    [{ consent: 'manager-decision' }, 'consent'],
    [{ ray: 'red' }, 'ray'],
    [{ rayAtLeast: 'red' }, 'ray'],
    [{ rayIn: ['red', 'yellow'] }, 'ray'],
    [{ childRay: ['amber', 'red'] }, 'childRay'],
    [{ queues: ['mash', 'lado'] }, 'queues'],
    [{ queues: ['lado'], anyOf: true }, 'queues'],
    [{ notQueues: ['mash'] }, 'queues'],
    [{ flags: ['identifier-invalid'] }, 'flags'],
    [{ flagsAnyOf: ['identifier-invalid'] }, 'flags'],
    [{ notFlags: ['same-child-certain'] }, 'flags'],
    [{ due: '2026-11-26T09:00' }, 'due'],
    [{ clockStarts: '2026-11-26T09:00' }, 'clockStarts'],
  ])('sees where %o is not what happened', (expected, where) => {
    const found = differences(expected, actual, true);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(where);
  });

  it('sees a referral that was not accepted', () => {
    expect(differences({ accepted: true }, actual, false)).toHaveLength(1);
  });
});
