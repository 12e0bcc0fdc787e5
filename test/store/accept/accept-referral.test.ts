import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { submitReferral } from '../../../functions/submit-referral/submit.ts';
import { referral } from '../../../shared/contract/referral/referral.ts';
import type { PriorContact } from '../../../shared/domain/prior-contact.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { acceptReferral } from '../../../shared/store/accept/accept-referral.ts';
import { completeKeys } from '../../../shared/store/accept/complete-keys.ts';
import { earlierAnswer } from '../../../shared/store/accept/once.ts';
import { identityOf } from '../../../shared/store/identity-of.ts';
import { keysToStore } from '../../../shared/store/matching-hash.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';
import { type Found, findPriorContacts } from '../../../shared/store/search/find-prior-contacts.ts';
import { type ReferralToSend, receiptIn } from '../../support/api-client.ts';
import { away, recordsWith } from '../../support/doubles.ts';
import { openRecords, SECRET, TUESDAY } from '../../support/front-door.ts';
import { PARTNER } from '../../support/invoke.ts';
import { aChild, aLargeFamily, allegation, red, yellow } from '../../support/referrals.ts';
import { about, counted, everything } from '../../support/stored.ts';

let records: Records;

beforeAll(async () => {
  records = await openRecords();
});

/** Sends through the use case, writing with `to`; answers the reference. */
const send = async (
  body: ReferralToSend,
  to: Records = records,
  search?: (count: number) => Found[],
): Promise<string> => {
  const submit = submitReferral({
    settings: EXAMPLESHIRE,
    now: () => new Date(TUESDAY),
    log: () => undefined,
    earlierAnswer: (hash) => earlierAnswer(records, hash),
    readPass: async () => null,
    plannedTest: async () => undefined,
    search: async (people) =>
      search?.(people.length) ?? findPriorContacts(records, people, SECRET, { mostPerKey: 100 }),
    accept: (accept) => acceptReferral(to, 'EX', accept),
  });
  const answer = await submit({
    body: referral.parse(body),
    caller: PARTNER,
    role: 'partner',
    path: {},
    idempotencyKey: randomUUID(),
    traceId: 'test',
  });
  return receiptIn({ ...answer, headers: new Headers(), text: '', body: answer.body }).reference;
};

const countsOf = async (reference: string) => counted(about(await everything(records), reference));

const keysWanted = async (reference: string): Promise<number> =>
  (await readReferral(records, reference))?.contacts.reduce(
    (sum, { subject }) => sum + keysToStore(prepare(identityOf(subject)), SECRET).hashes.length,
    0,
  ) ?? 0;

describe('an accepted referral', () => {
  it('is form, contacts, work, keys, histories, audit, outbox and answer, each once', async () => {
    const reference = await send(red({ children: [aChild(), aChild(), aChild()] }));
    expect(await countsOf(reference)).toEqual({
      'REFERRAL FORM': 1,
      'REFERRAL CONTACT': 3,
      'REFERRAL WORK': 1,
      PERSON: 3,
      KEY: await keysWanted(reference),
      AGENCY: 1,
      AUDIT: 1,
      'CHILD-AUDIT': 3,
      OUTBOX: 2,
      ONCE: 1,
    });
  });

  it('has work in each queue that it was routed to, and an alert only where it is red', async () => {
    const reference = await send(allegation());
    const its = about(await everything(records), reference);
    expect(its.flatMap(({ sk }) => (sk.startsWith('WORK#') ? sk : [])).toSorted()).toEqual([
      'WORK#lado',
      'WORK#mash',
    ]);
    expect(its.filter(({ kind }) => kind === 'red-alert')).toEqual([]);
  });

  it('is written in one transaction, so that all of it is there or none', async () => {
    const orders: string[] = [];
    await send(
      red({ children: [aChild(), aChild()] }),
      recordsWith(records, ({ name }) => void orders.push(name)),
    );
    expect(orders).toEqual(['TransactWriteCommand']);
  });

  it('is found by the next referral about the same child', async () => {
    const child = aChild();
    const first = await readReferral(records, await send(yellow({ children: [child] })));
    const second = await readReferral(records, await send(yellow({ children: [child] })));
    expect(second?.contacts[0]?.personId).toBe(first?.contacts[0]?.personId);
    expect(second?.contacts[0]?.priorContacts).toEqual([
      expect.objectContaining({ contactId: first?.contacts[0]?.contactId, grade: 'same' }),
    ]);
  });

  it('takes another reference where the first is taken', async () => {
    const taken = await send(yellow());
    let tries = 0;
    const colliding = recordsWith(records, ({ name, input, text }) => {
      if (name !== 'TransactWriteCommand') return;
      tries += 1;
      if (tries > 1) return;
      // The reference is drawn at random: here the first one drawn is swapped for one that is taken.
      const [drawn = ''] = /EX-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text) ?? [];
      Object.assign(input, JSON.parse(text.replaceAll(drawn, taken)));
    });
    const before = await countsOf(taken);
    const reference = await send(yellow(), colliding);
    expect(tries).toBe(2);
    expect(reference).not.toBe(taken);
    expect(await countsOf(taken)).toEqual(before);
  });
});

describe('a referral about twelve children with many keys', () => {
  it('is whole when it is answered, although it passes one transaction', async () => {
    const orders: string[] = [];
    const reference = await send(
      aLargeFamily(),
      recordsWith(records, ({ name }) => void orders.push(name)),
    );
    expect(orders.length).toBeGreaterThan(1);
    const counts = await countsOf(reference);
    expect(counts['KEY']).toBe(await keysWanted(reference));
    expect(counts['KEY']).toBeGreaterThan(80);
    expect(counts).toMatchObject({ 'REFERRAL CONTACT': 12, PERSON: 12 });
  });

  it('is received when the process ends in between, and its keys are completed later, more than once if need be', async () => {
    const ended = recordsWith(records, ({ name }) => {
      if (name !== 'TransactWriteCommand') throw away();
    });
    const reference = await send(aLargeFamily(), ended);
    expect((await countsOf(reference))['KEY']).toBeUndefined();
    const waiting = about(await everything(records), reference).find(({ kind }) => kind === 'complete-keys');
    expect(waiting).toMatchObject({ gsi1pk: 'OUTBOX' });
    for (const at of [TUESDAY, TUESDAY]) {
      await completeKeys(records, reference, SECRET, at);
      expect(await countsOf(reference)).toMatchObject({ KEY: await keysWanted(reference), PERSON: 12 });
    }
  });
});

describe('a child with a very long history', () => {
  it('does not keep the referral out', async () => {
    const prior = (at: number): PriorContact => ({
      contactId: `EX-0000-${String(at).padStart(4, '0')}.1`,
      personId: randomUUID(),
      receivedAt: new Date(Date.parse('2010-01-01') + at * 86_400_000).toISOString(),
      agencyId: 'exampleshire-high',
      source: '2A',
      grade: at % 100 === 0 ? 'same' : 'possible',
      bits: 12,
      compared: Array.from({ length: 6 }, () => ({
        field: 'name',
        level: 'close',
        bits: 1,
        words: 'w'.repeat(80),
      })),
    });
    const history = Array.from({ length: 1_500 }, (_, at) => prior(at));
    const reference = await send(yellow({ children: [aChild(), aChild()] }), records, (count) =>
      Array.from({ length: count }, () => ({
        personId: randomUUID(),
        newPerson: true,
        keys: { record: prepare({}), hashes: [] },
        findings: { priorContacts: history, household: history, incomplete: true },
      })),
    );
    const stored = await readReferral(records, reference);
    const kept = stored?.contacts[0]?.priorContacts ?? [];
    expect(kept.filter(({ grade }) => grade === 'same')).toHaveLength(15);
    expect(kept.some(({ contactId }) => contactId === 'EX-0000-1499.1')).toBe(true);
  });
});
