import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { identityOf } from '../../../shared/store/identity-of.ts';
import { openCasesWithout } from '../../../shared/store/index/open-cases-without.ts';
import { reindex } from '../../../shared/store/index/reindex.ts';
import { removeKeys } from '../../../shared/store/index/remove-keys.ts';
import { countChildren, readState } from '../../../shared/store/index/state.ts';
import { type MatchingSecret, prefixOf } from '../../../shared/store/matching-hash.ts';
import { putOpenCases } from '../../../shared/store/open-cases.ts';
import type { Records } from '../../../shared/store/records.ts';
import { findPriorContacts } from '../../../shared/store/search/find-prior-contacts.ts';
import { away, recordsWith } from '../../support/doubles.ts';
import { openRecords, SECRET } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';
import { type ChildToSend, sendAbout } from '../sending.ts';

const NEXT = { version: 'k2', secret: 'the secret that takes its place, as long as the first' };
const RING: MatchingSecret = { ...SECRET, next: NEXT };

/** Children who share nothing that could make one of them another. */
const child = (at: number): ChildToSend => ({
  given: ['Maisie', 'Henry', 'Olive', 'Tariq', 'Bronwen', 'Stefan', 'Priya', 'Callum'][at % 8] ?? 'Ned',
  family: ['Thornbury', 'Okafor', 'Lisle', 'Penhaligon', 'Kowalska', 'Ghosh'][at % 6] ?? 'Quill',
  born: `20${String(8 + (at % 14)).padStart(2, '0')}-0${1 + (at % 9)}-${10 + (at % 17)}`,
  postcode: `EX${1 + (at % 9)} ${1 + (at % 8)}AB`,
});

let records: Records;

beforeEach(async () => {
  records = await openRecords();
});

const sendAll = async (from: number, count: number, secret: MatchingSecret): Promise<void> => {
  for (let at = from; at < from + count; at += 1) await sendAbout(records, child(at), { secret });
};

const search = async (at: number, secret: MatchingSecret) => {
  const identity = identityOf({ kind: 'child', person: child(at) });
  const [found] = await findPriorContacts(records, [identity], secret, { mostPerKey: 100 });
  if (found === undefined) throw new Error('The search gave no answer');
  return found.findings;
};

const expectAllFound = async (count: number, secret: MatchingSecret): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const { priorContacts, incomplete } = await search(at, secret);
    expect([at, priorContacts.map(({ grade }) => grade), incomplete]).toEqual([at, ['same'], false]);
  }
};

const prefixesOf = async (): Promise<string[]> => {
  const partitions = (await everything(records)).flatMap(({ pk }) => (pk.startsWith('KEY#') ? pk : []));
  return [...new Set(partitions.map((pk) => pk.slice(4).split('.', 2).join('.')))].toSorted();
};

describe('while one secret takes the place of another', () => {
  it('keys are written under both, and read under the first', async () => {
    await sendAll(0, 1, RING);
    expect(await prefixesOf()).toEqual([prefixOf(SECRET), prefixOf(NEXT)].toSorted());
    for (const secret of [SECRET, RING, NEXT, { ...NEXT, next: SECRET }]) await expectAllFound(1, secret);
  });

  it('a search under keys that are not all there says that it is incomplete', async () => {
    await sendAll(0, 1, SECRET);
    await countChildren(records, 1, [prefixOf(SECRET)]);
    expect(await search(0, NEXT)).toMatchObject({ priorContacts: [], incomplete: true });
    await reindex(records, RING);
    await expectAllFound(1, NEXT);
  });

  it('nobody is lost, though referrals arrive meanwhile', async () => {
    await sendAll(0, 8, SECRET);
    await countChildren(records, 8, [prefixOf(SECRET)]);
    await Promise.all([reindex(records, RING), sendAll(8, 6, RING)]);
    await expectAllFound(14, NEXT);
  });

  it('goes on where it was ended, and may be run again', async () => {
    await sendAll(0, 6, SECRET);
    const tell = ({ referrals }: { referrals: number }): void => {
      if (referrals >= 3) throw away();
    };
    await expect(reindex(records, RING, { tell, pageItems: 10 })).rejects.toThrow('away');
    expect((await readState(records)).indexed).not.toContain(prefixOf(NEXT));
    let read = 0;
    const counting = recordsWith(records, ({ name, text }) => {
      if (name === 'QueryCommand' && text.includes('"REFERRAL#')) read += 1;
    });
    expect(await reindex(counting, RING)).toMatchObject({ referrals: 6, children: 6 });
    expect(read).toBeLessThan(6);
    const before = (await everything(records)).length;
    await reindex(records, RING);
    expect((await everything(records)).length).toBe(before);
    expect(await readState(records)).toMatchObject({ children: 6 });
    await expectAllFound(6, NEXT);
  });

  it('old keys go only when nothing uses them any more', async () => {
    await sendAll(0, 3, RING);
    await reindex(records, RING);
    await expect(removeKeys(records, 'k1', RING)).rejects.toThrow('in use');
    await expect(removeKeys(records, '', NEXT)).rejects.toThrow('Say a version');
    expect(await removeKeys(records, 'k1', NEXT)).toBeGreaterThan(10);
    expect(await prefixesOf()).toEqual([prefixOf(NEXT)]);
    expect((await readState(records)).indexed).toEqual([prefixOf(NEXT)]);
    await expectAllFound(3, NEXT);
  });

  it('open cases that only the register can put under the new keys are counted', async () => {
    const cases = [{ caseId: 'c-1', team: 'Team North', child: child(1) }];
    await putOpenCases(records, cases, SECRET);
    expect(await openCasesWithout(records, prefixOf(NEXT))).toBe(1);
    await putOpenCases(records, cases, RING);
    expect(await openCasesWithout(records, prefixOf(NEXT))).toBe(0);
  });
});

describe('what cannot be compared', () => {
  it('a record of another version makes the search incomplete until it is made anew', async () => {
    await sendAll(0, 1, SECRET);
    for (const item of await everything(records)) {
      if (!item.pk.startsWith('KEY#')) continue;
      const Item = { ...item, record: { v: 1 } };
      await records.client.send(new PutCommand({ TableName: records.table, Item }));
    }
    expect(await search(0, SECRET)).toMatchObject({ priorContacts: [], incomplete: true });
    await reindex(records, SECRET);
    await expectAllFound(1, SECRET);
  });

  it('more contacts under a key than are read make nobody certain', async () => {
    for (let at = 0; at < 5; at += 1) await sendAbout(records, child(0));
    const after = await sendAbout(records, child(0), { mostPerKey: 3 });
    expect(after.priorContacts.length).toBeGreaterThan(0);
    expect(after.priorContacts.map(({ grade }) => grade)).not.toContain('same');
    expect(after.assessment.flags).toContain('search-incomplete');
    expect(after.assessment.contactsInSixMonths).toBe(1);
  });
});
