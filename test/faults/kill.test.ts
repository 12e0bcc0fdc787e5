import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler as redriveHandler } from '../../functions/notify/redrive/handler.ts';
import { DEMONSTRATION_PEOPLE } from '../../infra/local/demonstration/people.ts';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import { loadOrCreateKeys } from '../../infra/local/identity/keys.ts';
import { mintToken, personFor } from '../../infra/local/identity/mint.ts';
import { matchingSecretIn } from '../../infra/local/matching-secret.ts';
import { subjectsOf } from '../../shared/domain/subjects.ts';
import { prepare } from '../../shared/matching/record.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { auditEvent, firstBrokenLink } from '../../shared/store/audit/event.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { identityOf } from '../../shared/store/identity-of.ts';
import { formItem } from '../../shared/store/items/form.ts';
import { keysToStore } from '../../shared/store/matching-hash.ts';
import type { Records } from '../../shared/store/records.ts';
import { type ApiClient, apiClient, type ReferralToSend, receiptIn } from '../support/api-client.ts';
import { aLargeFamily, aReferral, red } from '../support/referrals.ts';
import { about, everything, type StoredItem } from '../support/stored.ts';
import { type KillableService, killableService } from './killable-service.ts';

const DEEP = process.env['DEEP'] !== undefined;
const KILLS = DEEP ? 12 : 3;
const REFERRALS = DEEP ? 800 : 120;
const IN_FLIGHT = 8;

interface Sent {
  readonly key: string;
  readonly body: ReferralToSend;
  /** The reference that the sender was told; null while nothing was heard. */
  reference: string | null;
}

let service: KillableService;
let partner: ApiClient;
let items: readonly StoredItem[];
const referrals: Sent[] = Array.from({ length: REFERRALS }, (_, at) => ({
  key: randomUUID(),
  body: at % 20 === 7 ? aLargeFamily() : at % 5 === 0 ? red() : aReferral(),
  reference: null,
}));
let interrupted = 0;

/** Sends once; hearing nothing, or of a failure, leaves it unacknowledged. */
const send = async (sent: Sent): Promise<void> => {
  try {
    const answer = await partner.send(sent.body, sent.key);
    if (answer.status === 201) sent.reference = receiptIn(answer).reference;
  } catch {
    // The connection broke off: the sender cannot know what became of it.
  }
};

const records = (): Records => ({
  client: createStoreClient({ endpoint: service.databaseUrl }),
  table: 'records',
});

/** Eight people send while the service is killed and started again; whoever hears nothing goes on. */
const sendThroughKills = async (): Promise<void> => {
  let up = Promise.resolve();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < referrals.length) {
      await up;
      const sent = referrals[next];
      next += 1;
      if (sent === undefined) return;
      await send(sent);
      if (sent.reference === null) interrupted += 1;
    }
  };
  const killer = async (): Promise<void> => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const from = Math.floor((kill * REFERRALS) / (KILLS + 2)) + randomInt(8);
      while (next < from) await sleep(5);
      await sleep(randomInt(40));
      let opened = (): void => undefined;
      up = new Promise((settle) => {
        opened = settle;
      });
      await service.kill();
      await service.start();
      opened();
    }
  };
  await Promise.all([killer(), ...Array.from({ length: IN_FLIGHT }, worker)]);
};

beforeAll(async () => {
  service = await killableService();
  await service.start();
  const keys = await loadOrCreateKeys(join(service.directory, 'keys'));
  const person = personFor({ role: 'partner', number: 1 }, DEMONSTRATION_PEOPLE);
  partner = apiClient(service.url, () =>
    mintToken({
      keys,
      issuer: `${service.url}/oidc`,
      person,
      clock: { now: () => new Date() },
      lifetimeSeconds: 3_600,
    }),
  );
  await sendThroughKills();
  items = await everything(records());
}, 1_200_000);

afterAll(() => service?.remove());

const WHOLE = ['AUDIT', 'OUTBOX', 'ONCE', 'PERSON', 'KEY'] as const;

/** What one received referral consists of, in numbers, as the design says; keys apart. */
const expectWhole = (all: readonly StoredItem[], reference: string): void => {
  const its = about(all, reference);
  const form = formItem.parse(its.find(({ sk }) => sk === 'FORM'));
  const of = (kind: string) => its.filter(({ pk }) => pk.startsWith(`${kind}#`));
  const parts = (start: string) => of('REFERRAL').filter(({ sk }) => sk.startsWith(start));
  expect(parts('CONTACT#')).toHaveLength(subjectsOf(form.form).length);
  expect(parts('WORK#').length).toBeGreaterThan(0);
  expect(of('ONCE')).toHaveLength(1);
  const events = of('AUDIT').map((item) => auditEvent.parse(item));
  const inOrder = events.toSorted((one, other) => one.sequence - other.sequence);
  expect(inOrder[0]?.action).toBe('received');
  expect(inOrder.filter(({ action }) => action === 'received')).toHaveLength(1);
  expect(firstBrokenLink(inOrder)).toBeNull();
  const outbox = of('OUTBOX').map(({ kind }) => kind);
  expect(outbox.filter((kind) => kind === 'receipt')).toHaveLength(1);
  expect(outbox.includes('red-alert')).toBe(form.summary.level === 'red');
};

const keysWanted = (all: readonly StoredItem[], reference: string): number => {
  const form = formItem.parse(about(all, reference).find(({ sk }) => sk === 'FORM'));
  const secret = matchingSecretIn(join(service.directory, 'keys'));
  return subjectsOf(form.form).reduce(
    (sum, each) => sum + keysToStore(prepare(identityOf(each, form.form.adults)), secret).hashes.length,
    0,
  );
};
const keysThere = (all: readonly StoredItem[], reference: string): number =>
  about(all, reference).filter(({ pk }) => pk.startsWith('KEY#')).length;

describe('a service that is killed while referrals arrive', () => {
  it('was indeed interrupted', () => {
    expect(interrupted).toBeGreaterThan(0);
    expect(referrals.filter(({ reference }) => reference !== null).length).toBeGreaterThan(REFERRALS / 2);
  });

  it('has every referral that it acknowledged, whole', () => {
    for (const { reference } of referrals) if (reference !== null) expectWhole(items, reference);
  });

  it('has none by half', () => {
    const whole = new Set(items.filter(({ sk }) => sk === 'FORM').map(({ reference }) => String(reference)));
    for (const reference of whole) expectWhole(items, reference);
    const parts = items.filter(({ pk }) => WHOLE.some((kind) => pk.startsWith(`${kind}#`)));
    const named = parts.map((item) => String(item['reference'] ?? item.pk.split('#')[1]));
    expect(new Set(named)).toEqual(whole);
  });

  it('has the matching keys of each, or the event that completes them', async () => {
    // Reading everything takes a while and the service goes on meanwhile: a second look shows what it completed.
    const later = await everything(records());
    for (const { reference } of referrals) {
      const isComplete = (all: readonly StoredItem[]) =>
        keysThere(all, reference ?? '') === keysWanted(all, reference ?? '');
      if (reference === null || isComplete(items) || isComplete(later)) continue;
      const waiting = about(later, reference).filter(({ kind }) => kind === 'complete-keys');
      expect(waiting).toEqual([expect.objectContaining({ gsi1pk: 'OUTBOX' })]);
    }
  });

  it('takes what was not acknowledged when it is sent again with the same key: each exactly once', async () => {
    const known = new Map(referrals.map(({ key, reference }) => [key, reference]));
    for (let at = 0; at < referrals.length; at += IN_FLIGHT) {
      await Promise.all(referrals.slice(at, at + IN_FLIGHT).map(send));
    }
    for (const { key, reference } of referrals) {
      expect(reference).not.toBeNull();
      if (known.get(key) !== null) expect(reference).toBe(known.get(key));
    }
    const all = await everything(records());
    const forms = all.filter(({ sk }) => sk === 'FORM').map(({ reference }) => reference);
    expect(forms).toHaveLength(REFERRALS);
    expect(new Set(forms)).toEqual(new Set(referrals.map(({ reference }) => reference)));
    for (const { reference } of referrals) expectWhole(all, reference ?? '');
  }, 600_000);

  it('delivers what still waited and completes every key, once the sweeper has been round', async () => {
    const secret = matchingSecretIn(join(service.directory, 'keys'));
    // Each sweep comes some minutes after the one before: what one leaves for the next is then old enough.
    let minutes = 10;
    const redrive = redriveHandler({
      settings: EXAMPLESHIRE,
      records: records(),
      matchingSecret: async () => secret,
      codesSecret: async () => secret.secret,
      baseUrl: service.url,
      now: () => new Date(Date.now() + minutes * 60_000),
      log: () => undefined,
      send: async () => undefined,
    });
    const waiting = async () => (await everything(records())).filter((item) => item['gsi1pk'] === 'OUTBOX');
    for (let round = 0; round < 20 && (await waiting()).length > 0; round += 1) {
      await redrive({}, lambdaContext('redrive-outbox', 'test'));
      minutes += 5;
    }
    expect(await waiting()).toEqual([]);
    const all = await everything(records());
    for (const { reference } of referrals) {
      expect(keysThere(all, reference ?? '')).toBe(keysWanted(all, reference ?? ''));
    }
  }, 600_000);
});
