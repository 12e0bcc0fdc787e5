import { describe, expect, test } from 'vitest';
import { duplicates } from './duplicates.ts';
import { HEADER, lineOf, type SimulatedRecord, toIdentity } from './record.ts';
import { simulate, simulated } from './simulation.ts';

const asCsv = (options: Parameters<typeof simulated>[0]): string => {
  let text = HEADER;
  for (const { list, record } of simulated(options)) text += list + lineOf(record);
  return text;
};

const shareOf = (records: readonly SimulatedRecord[], label: string): number =>
  records.filter(({ scenario }) => scenario.split('|').includes(label)).length / records.length;

const world = simulate({ children: 4000, seed: 11 });
const store = [...world.store];
const queries = [...world.queries];
const stored = new Set(store.map(({ person }) => person));

describe('a simulated population', () => {
  test('is the same, byte for byte, for the same seed, and another for another', () => {
    expect(asCsv({ children: 300, seed: 5 })).toBe(asCsv({ children: 300, seed: 5 }));
    expect(asCsv({ children: 300, seed: 5 })).not.toBe(asCsv({ children: 300, seed: 6 }));
  });

  test('has exactly as many children and queries as asked for', () => {
    expect([store.length, queries.length]).toEqual([4000, 3200]);
    for (const wanted of [0, 7, 2000]) {
      const some = simulate({ children: 500, queries: wanted, seed: 3 });
      expect([[...some.store].length, [...some.queries].length]).toEqual([500, wanted]);
    }
  });

  test('stores no child twice and gives every record a number of its own', () => {
    expect(stored.size).toBe(store.length);
    expect(new Set([...store, ...queries].map(({ rec_id }) => rec_id)).size).toBe(7200);
  });

  test('asks about stored children, siblings, twins and strangers in the usual shares', () => {
    const about = queries.filter(({ person }) => stored.has(person)).length / queries.length;
    expect(about).toBeGreaterThan(0.48);
    expect(about).toBeLessThan(0.54);
    expect(shareOf(queries, 'NEW_sibling')).toBeCloseTo(0.22, 2);
    expect(shareOf(queries, 'NEW_twin')).toBeCloseTo(0.021, 2);
    expect(shareOf(queries, 'NEW_unrelated')).toBeCloseTo(0.25, 1);
  });

  test('calls a query new exactly where the child is not stored, and a sibling where the household is', () => {
    const households = new Set(store.map(({ household }) => household));
    for (const { person, household, scenario } of queries) {
      expect(scenario.includes('NEW_')).toBe(!stored.has(person));
      expect(households.has(household)).toBe(!scenario.includes('NEW_unrelated'));
    }
  });

  test('has all that goes wrong in real referrals', () => {
    const labels = `clean fn_typo nickname translit initial sn_typo sn_variant sn_translit name_change
      double_barrel swap dob_missing dob_jan1 dob_dm_swap dob_error moved pc_missing pc_typo nhs_wrong unborn
      placeholder sex_wrong`;
    for (const label of labels.split(/\s+/)) expect(shareOf(queries, label), label).toBeGreaterThan(0);
    expect(shareOf(queries, 'fn_typo')).toBeCloseTo(0.095, 1);
    expect(shareOf(store, 'fn_typo')).toBeLessThan(shareOf(queries, 'fn_typo'));
  });

  test('has heritage groups in their shares', () => {
    const muslim = store.filter(({ group }) => group === 'muslim-heritage').length / store.length;
    expect(muslim).toBeGreaterThan(0.08);
    expect(muslim).toBeLessThan(0.14);
  });

  test('has errors that cluster by referrer', () => {
    const byReferrer = Map.groupBy(queries, ({ referrer }) => referrer);
    const often = [...byReferrer.values()].filter((sent) => sent.length >= 60);
    const shares = often
      .map((sent) => shareOf(sent, 'fn_typo') + shareOf(sent, 'sn_typo'))
      .sort((a, b) => a - b);
    expect(shares.length).toBeGreaterThan(10);
    expect((shares.at(-1) ?? 0) / Math.max(0.01, shares[0] ?? 0)).toBeGreaterThan(3);
  });

  test('knows the unborn by their expected date and mother, never by a date of birth', () => {
    const unborn = [...store, ...queries].filter(({ dob_flag }) => dob_flag === 'unborn');
    expect(unborn.length).toBeGreaterThan(5);
    for (const record of unborn) {
      expect(record.dob + record.nhs + record.upn).toBe('');
      expect(record.expected).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(unborn.filter(({ mother_surname }) => mother_surname !== '').length).toBeGreaterThan(
      unborn.length * 0.7,
    );
  });

  test('gives one NHS number to one child only, save where a sibling’s was written by mistake', () => {
    const owners = new Map<string, string>();
    for (const { nhs, person, scenario } of [...store, ...queries]) {
      if (nhs === '' || scenario.includes('nhs_wrong')) continue;
      expect(owners.get(nhs) ?? person).toBe(person);
      owners.set(nhs, person);
    }
  });

  test('comes quickly enough to make fifty thousand children in a test', () => {
    let count = 0;
    for (const { list } of simulated({ children: 50_000, queries: 0, seed: 1 }))
      if (list === 'store') count += 1;
    expect(count).toBe(50_000);
  });
});

test('a list with duplicates holds each child one to four times', () => {
  const records = [...duplicates({ children: 1000, seed: 4 })];
  const counts = [...Map.groupBy(records, ({ person }) => person).values()].map((copies) => copies.length);
  expect(counts.length).toBe(1000);
  expect([...new Set(counts)].sort()).toEqual([1, 2, 3, 4]);
  expect(new Set(records.map(({ rec_id }) => rec_id)).size).toBe(records.length);
});

test('an identity holds what a record says, and nothing for what it does not', () => {
  for (const record of queries) {
    const identity = toIdentity(record);
    expect(identity.given ?? '').toBe(record.forename);
    expect(identity.born ?? '').toBe(record.dob);
    expect(identity.mother?.born ?? '').toBe(record.mother_dob);
    expect(identity.phones?.[0] ?? '').toBe(record.phone);
    expect(Object.values(identity)).not.toContain('');
  }
});
