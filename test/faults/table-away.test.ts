import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { z } from 'zod';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import { held as heldAnswer } from '../../shared/contract/answers/held.ts';
import { onceHash } from '../../shared/store/accept/once.ts';
import { formItem } from '../../shared/store/items/form.ts';
import { type ReferralToSend, receiptIn } from '../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts';
import { amber, aReferral, red } from '../support/referrals.ts';
import { everything, type StoredItem } from '../support/stored.ts';
import { type WayToTable, wayToTable } from '../support/table-away.ts';

const REFERRALS = 500;
const AWAY_MS = 60_000;
/** Parts of that minute in which connections hang instead of breaking off, and in which the hold fails as well. */
const SILENT = { from: 20_000, to: 26_000 };
const NO_HOLD = { from: 40_000, to: 46_000 };

interface Sent {
  readonly key: string;
  readonly body: ReferralToSend;
  readonly statuses: number[];
  /** What the sender was told first, where they were told that it is here. */
  told: { readonly reference: string; readonly receivedAt: string } | null;
}

let way: WayToTable;
let door: FrontDoor;
let stored: readonly StoredItem[];
let forms: readonly z.infer<typeof formItem>[];
let onces: ReadonlyMap<string, readonly StoredItem[]>;
let waitedAtOnce = 0;
const referrals: Sent[] = Array.from({ length: REFERRALS }, (_, at) => ({
  key: randomUUID(),
  body: at % 10 === 0 ? red() : at % 3 === 0 ? amber() : aReferral(),
  statuses: [],
  told: null,
}));

const send = async (sent: Sent): Promise<void> => {
  const answer = await door.as('partner').send(sent.body, sent.key);
  sent.statuses.push(answer.status);
  if (answer.status === 202) sent.told ??= heldAnswer.parse(answer.body);
  if (answer.status === 201) sent.told ??= receiptIn(answer);
};

/** One in five is impatient: it sends the same again, under the same key, whatever it was told. */
const sendPerhapsTwice = async (sent: Sent, at: number): Promise<void> => {
  await send(sent);
  if (at % 5 !== 4) return;
  await sleep(1_500);
  await send(sent);
};

const during = ({ from, to }: typeof SILENT, begin: () => void, end: () => void) =>
  Promise.all([sleep(from).then(begin), sleep(to).then(end)]);

const arriveWhileAway = async (): Promise<void> => {
  way.be('refused');
  const { keep } = door.held;
  const sending: Promise<void>[] = [];
  const arrivals = async (): Promise<void> => {
    for (const [at, sent] of referrals.entries()) {
      sending.push(sendPerhapsTwice(sent, at));
      await sleep(AWAY_MS / REFERRALS);
    }
  };
  await Promise.all([
    arrivals(),
    during(
      SILENT,
      () => way.be('silent'),
      () => way.be('refused'),
    ),
    during(
      NO_HOLD,
      () => Object.assign(door.held, { keep: () => Promise.reject(new Error('The hold is away')) }),
      () => Object.assign(door.held, { keep }),
    ),
    sleep(AWAY_MS),
  ]);
  // Those that still wait for an answer are told while the table is away.
  await Promise.all(sending);
  way.be('there');
};

const isHeld = ({ statuses }: Sent): boolean => statuses.includes(202);

beforeAll(async () => {
  way = await wayToTable(inject('dynamodbEndpoint'));
  door = await openFrontDoor({ endpoint: way.endpoint });
  door.clock.set(null);
  await arriveWhileAway();
  waitedAtOnce = await door.held.count('waiting');
  // Some send once more before the hold is emptied: they are taken in at once.
  await Promise.all(referrals.filter(isHeld).slice(0, 10).map(send));
  for (let run = 0; run < 20 && (await door.held.count('waiting')) > 0; run += 1) {
    await door.functions.acceptHeld({}, lambdaContext('accept-held', 'test', 55_000));
  }
  stored = await everything(door.records);
  forms = stored.filter(({ sk }) => sk === 'FORM').map((item) => formItem.parse(item));
  onces = Map.groupBy(
    stored.filter(({ sk }) => sk === 'ONCE'),
    ({ pk }) => pk,
  );
}, 600_000);
afterAll(async () => {
  await door.close();
  await way.close();
});

const onceOf = ({ key }: Sent) => onces.get(`ONCE#${onceHash(door.person('partner').id, key)}`) ?? [];

describe('five hundred referrals while the table cannot be reached for a minute', () => {
  it('are each refused plainly or held, and of both there were some', () => {
    const heard = new Set(referrals.flatMap(({ statuses }) => statuses));
    expect([...heard].toSorted()).toEqual([201, 202, 503]);
    expect(waitedAtOnce).toBe(referrals.filter(isHeld).length);
    expect(waitedAtOnce).toBeGreaterThan(REFERRALS / 2);
    expect(referrals.filter(({ told }) => told === null).length).toBeGreaterThan(0);
  });

  it('are each in the records once where their sender was told that they are here, as they were told', () => {
    const byReference = new Map(forms.map((form) => [form.reference, form]));
    for (const sent of referrals.filter(({ told }) => told !== null)) {
      expect(onceOf(sent)).toHaveLength(1);
      expect(onceOf(sent)[0]?.['reference']).toBe(sent.told?.reference);
      const form = byReference.get(sent.told?.reference ?? '');
      if (sent.statuses.every((status) => status === 202)) {
        expect(form?.receivedAt).toBe(sent.told?.receivedAt);
      }
    }
  });

  it('are not in the records where their sender was refused', () => {
    for (const sent of referrals.filter(({ told }) => told === null)) expect(onceOf(sent)).toEqual([]);
  });

  it('are none doubled, none lost and none invented', () => {
    const wanted = referrals.flatMap(({ told }) => told?.reference ?? []);
    expect(forms.map(({ reference }) => reference).toSorted()).toEqual(wanted.toSorted());
  });

  it('went in in the order in which they had come', () => {
    const wentIn = stored.flatMap((item) =>
      item.pk.startsWith('AUDIT#') && item['action'] === 'received' ? [item] : [],
    );
    const since = wentIn
      .filter(({ detail }) => typeof detail === 'object' && detail !== null && 'heldSince' in detail)
      .toSorted((one, other) => (String(one['at']) < String(other['at']) ? -1 : 1))
      .map(({ detail }) => (detail as { heldSince: string }).heldSince); // as the filter says
    expect(since.length).toBeGreaterThan(REFERRALS / 2);
    expect(since).toEqual(since.toSorted());
  });

  it('leave nothing in the hold', async () => {
    expect(await door.held.count('waiting')).toBe(0);
    expect(await door.held.count('refused')).toBe(0);
    expect(await door.held.count('failed')).toBe(0);
  });

  it('raise the alarm for each red that nobody can read yet', () => {
    const reds = referrals.filter((sent, at) => at % 10 === 0 && isHeld(sent));
    const raised = door.lines.filter((line) => line.includes('"red referral held"'));
    expect(raised).toHaveLength(reds.length);
  });
});
