import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createHandler } from '../../../functions/notify/handler.ts';
import type { Message } from '../../../functions/notify/message.ts';
import { createHandler as redriveHandler } from '../../../functions/notify/redrive/handler.ts';
import { redrive as redriveAll } from '../../../functions/notify/redrive/redrive.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { type StreamReader, startStreamReader } from '../../../infra/local/stream-reader.ts';
import { logTo } from '../../../shared/http/log.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { readState } from '../../../shared/store/index/state.ts';
import { prefixOf } from '../../../shared/store/matching-hash.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';
import { type ApiClient, workIn } from '../../support/api-client.ts';
import { away } from '../../support/doubles.ts';
import { EVENING, type FrontDoor, openFrontDoor, SECRET, TUESDAY } from '../../support/front-door.ts';
import { aChild, amber, red } from '../../support/referrals.ts';
import { about, everything } from '../../support/stored.ts';

const streams = new DynamoDBStreamsClient({
  endpoint: inject('dynamodbEndpoint'),
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
afterAll(() => streams.destroy());

let door: FrontDoor;
let partner: ApiClient;
let reader: StreamReader;
let sent: Message[];
let batches: DynamoDBBatchResponse[];
let lines: string[];
/** Does Notify answer? */
let up: boolean;
/** Does reading the secret of the matching keys fail? */
let broken: boolean;

const wiring = () => ({
  settings: EXAMPLESHIRE,
  records: door.records,
  matchingSecret: async () => {
    if (broken) throw away('SecretsUnavailable');
    return SECRET;
  },
  codesSecret: async () => SECRET.secret,
  baseUrl: 'https://front-door.example',
  now: () => door.clock.now(),
  log: logTo(
    (line) => lines.push(line),
    () => door.clock.now(),
  ),
  send: async (message: Message) => {
    if (!up) throw new Error(`Notify is away: ${message.to}`);
    sent.push(message);
  },
});

beforeEach(async () => {
  door = await openFrontDoor({ stream: true });
  partner = door.as('partner');
  [sent, batches, lines, up, broken] = [[], [], [], true, false];
  const notify = createHandler(wiring());
  reader = await startStreamReader({
    client: streams,
    streamArn: door.records.streamArn,
    log: { info: () => undefined, error: () => undefined },
    pollMs: 50,
    handler: async (event: DynamoDBStreamEvent) => {
      const answer: DynamoDBBatchResponse = await notify(event, lambdaContext('notify', randomUUID()));
      batches.push(answer);
      return answer;
    },
  });
  return async () => {
    await reader.close();
    await door.close();
  };
});

const outboxOf = async (records: Records, reference: string) =>
  about(await everything(records), reference).filter(({ pk }) => pk.startsWith('OUTBOX#'));

const until = async (true_: () => boolean | Promise<boolean>): Promise<void> => {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (await true_()) return;
    await sleep(50);
  }
  throw new Error('It did not come to pass');
};

const delivered = (reference: string): Promise<void> =>
  until(async () => {
    const events = await outboxOf(door.records, reference);
    return events.length > 0 && events.every(({ deliveredAt }) => deliveredAt !== undefined);
  });

const templates = () => sent.map(({ template }) => template).toSorted();

const redrive = () => redriveHandler(wiring())({}, lambdaContext('redrive-outbox', 'test'));

describe('after a referral', () => {
  it('its sender gets one receipt, and the MASH one alert where it is red', async () => {
    const reference = await partner.sent(red());
    await delivered(reference);
    expect(templates()).toEqual(['receipt', 'red-alert']);
    expect(sent.find(({ template }) => template === 'receipt')).toMatchObject({
      to: door.person('partner').email,
      personalisation: { reference, link: `https://front-door.example/referrals/${reference}` },
    });
    expect(sent.find(({ template }) => template === 'red-alert')?.to).toBe(EXAMPLESHIRE.alerts.mash);
    await redrive();
    expect(sent).toHaveLength(2);
  });

  it('the alert goes to the emergency duty team while the MASH is closed', async () => {
    door.clock.set(EVENING);
    await delivered(await partner.sent(red()));
    expect(sent.find(({ template }) => template === 'red-alert')?.to).toBe(
      EXAMPLESHIRE.alerts.emergencyDutyTeam,
    );
  });

  it('its sender gets one message for each decision', async () => {
    const reference = await partner.sent(amber());
    const worker = door.as('social-worker');
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, { contact: 1, outcome: 'early-help', rationale: 'r', impactOnChild: 'i' });
    await delivered(reference);
    expect(templates()).toEqual(['outcome', 'receipt']);
  });

  it('nobody gets a message where no address was given', async () => {
    const form = door.asPerson({ ...door.person('system'), agency: undefined });
    await delivered(await form.sent(amber()));
    expect(sent).toEqual([]);
  });
});

describe('when a message cannot be sent', () => {
  it('the record is named as failed, its event waits, and the sweeper sends it later', async () => {
    up = false;
    const reference = await partner.sent(amber());
    await until(() => batches.some(({ batchItemFailures }) => batchItemFailures.length > 0));
    const [failed] = batches.flatMap(({ batchItemFailures }) => batchItemFailures);
    expect(failed?.itemIdentifier).toMatch(/^\d+$/);
    await reader.close();
    expect(await outboxOf(door.records, reference)).toEqual([
      expect.objectContaining({ kind: 'receipt', gsi1pk: 'OUTBOX' }),
    ]);
    expect(lines.join('\n')).toContain('delivery failed');
    expect(lines.join('\n')).not.toContain('@');

    up = true;
    await redrive();
    expect(sent).toEqual([]);
    door.clock.set(new Date(Date.parse(TUESDAY) + 3 * 60_000).toISOString());
    await redrive();
    expect(templates()).toEqual(['receipt']);
    await redrive();
    expect(sent).toHaveLength(1);
    expect((await outboxOf(door.records, reference))[0]).not.toHaveProperty('gsi1pk');
  });

  it('the sweeper tries the others all the same', async () => {
    up = false;
    const references = [await partner.sent(amber()), await partner.sent(amber())];
    await until(() => batches.some(({ batchItemFailures }) => batchItemFailures.length > 0));
    await reader.close();
    door.clock.set(new Date(Date.parse(TUESDAY) + 3 * 60_000).toISOString());
    const send = wiring().send;
    const half = redriveHandler({
      ...wiring(),
      send: async (message) => {
        if (message.personalisation.reference === references[0]) throw new Error('refused');
        up = true;
        await send(message);
      },
    });
    await half({}, lambdaContext('redrive-outbox', 'test'));
    expect(sent.map(({ personalisation }) => personalisation.reference)).toEqual([references[1]]);
    expect(lines.join('\n')).toContain('"count":1');
  });
});

describe('the sweeper', () => {
  const event = (kind: 'receipt' | 'red-alert', id: string, tries: number) =>
    ({ pk: `OUTBOX#${id}`, sk: 'EVENT', id, kind, reference: 'EX-0000-0000', at: TUESDAY, tries }) as const;

  it('sends red alerts first, and never lets refused messages stand in the way', async () => {
    const tried: string[] = [];
    const waiting = [
      ...Array.from({ length: 300 }, (_, at) => event('receipt', `refused-${at}`, 5)),
      event('receipt', 'new', 0),
      event('red-alert', 'red', 9),
    ];
    await redriveAll({
      undelivered: async () => waiting,
      countTry: async () => undefined,
      deliver: async ({ id }) => {
        tried.push(id);
        if (id.startsWith('refused')) throw new Error('refused');
      },
      now: () => new Date(TUESDAY),
      timeLeft: () => 60_000,
      log: () => undefined,
    });
    expect(tried.slice(0, 2)).toEqual(['red', 'new']);
  });

  it('begins nothing that it may not end: the next sweep goes on', async () => {
    const tried: string[] = [];
    await redriveAll({
      undelivered: async () => [event('receipt', 'one', 0), event('receipt', 'two', 0)],
      countTry: async () => undefined,
      deliver: async ({ id }) => void tried.push(id),
      now: () => new Date(TUESDAY),
      timeLeft: () => (tried.length === 0 ? 20_000 : 2_000),
      log: () => undefined,
    });
    expect(tried).toHaveLength(1);
  });

  it('counts each try that failed', async () => {
    up = false;
    const reference = await partner.sent(amber());
    await until(() => batches.some(({ batchItemFailures }) => batchItemFailures.length > 0));
    await reader.close();
    door.clock.set(new Date(Date.parse(TUESDAY) + 3 * 60_000).toISOString());
    await redrive();
    expect((await outboxOf(door.records, reference))[0]).toMatchObject({ tries: 1 });
  });
});

describe('a message', () => {
  it('holds a reference and a link, and nothing about anybody', async () => {
    const child = aChild({ given: 'Zebedee', family: 'Canary', address: '1 Canary Row' });
    await delivered(await partner.sent(red({ children: [child], narrative: 'Canary narrative' })));
    expect(sent).toHaveLength(2);
    for (const message of sent) {
      expect(Object.keys(message.personalisation).toSorted()).toEqual(['link', 'reference']);
      expect(JSON.stringify(message)).not.toMatch(/zebedee|canary/i);
    }
  });
});

describe('two referrals about one child at the same moment', () => {
  const twice = async (): Promise<string[]> => {
    const children = [aChild({ given: 'Maisie', family: 'Thornbury' })];
    return Promise.all([partner.sent(amber({ children })), partner.sent(amber({ children }))]);
  };

  /** How often the later of the two shows the earlier. Both have one instant: then their ids are in order. */
  const found = async (references: readonly string[]): Promise<number> => {
    const [earlier, later = ''] = references.toSorted();
    const stored = await readReferral(door.records, later);
    const shown = stored?.contacts.flatMap(({ priorContacts }) => priorContacts) ?? [];
    return shown.filter(({ contactId }) => contactId === `${earlier}.1`).length;
  };

  const waitingSearches = async (): Promise<number> =>
    (await everything(door.records)).filter(({ kind, gsi1pk }) => kind === 'find-late' && gsi1pk === 'OUTBOX')
      .length;

  it('find each other through the stream, once, and are counted as persons', async () => {
    const references = await twice();
    await until(async () => (await found(references)) === 1);
    await until(async () => (await readState(door.records)).children > 0);
    const { children, indexed } = await readState(door.records);
    expect(children).toBeLessThanOrEqual(2);
    expect(indexed).toEqual([prefixOf(SECRET)]);
    await sleep(300);
    expect(await found(references)).toBe(1);
  });

  it('have their messages sent though the search fails, and the sweeper searches again', async () => {
    broken = true;
    const references = await twice();
    await until(() => sent.length === 2);
    await until(async () => (await waitingSearches()) === 2);
    expect(batches.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    broken = false;
    door.clock.set(new Date(Date.parse(TUESDAY) + 3 * 60_000).toISOString());
    await redrive();
    expect(await found(references)).toBe(1);
    expect(await waitingSearches()).toBe(0);
    expect(templates()).toEqual(['receipt', 'receipt']);
  });
});
