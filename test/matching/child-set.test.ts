import { beforeAll, describe, expect, it } from 'vitest';
import { match } from '../../shared/matching/grade.ts';
import type { Grade } from '../../shared/matching/identity.ts';
import { matchingKeys } from '../../shared/matching/keys.ts';
import { childSet, hasChildSet, type SetRecord } from './child-set.ts';

interface Found {
  readonly query: SetRecord;
  readonly stored: SetRecord;
  readonly grade: Grade;
}

const search = (stored: readonly SetRecord[], queries: readonly SetRecord[]): Found[] => {
  const index = new Map<string, SetRecord[]>();
  const text = (kind: string, value: string): string => `${kind} ${value}`;
  for (const record of stored) {
    for (const { kind, value } of matchingKeys(record.identity)) {
      const under = index.get(text(kind, value));
      if (under === undefined) index.set(text(kind, value), [record]);
      else under.push(record);
    }
  }
  return queries.flatMap((query) => {
    const keys = matchingKeys(query.identity);
    const candidates = new Set(keys.flatMap(({ kind, value }) => index.get(text(kind, value)) ?? []));
    return [...candidates].map((candidate) => ({
      query,
      stored: candidate,
      grade: match(query.identity, candidate.identity).grade,
    }));
  });
};

describe.skipIf(!hasChildSet)('on a generated set of children with twins and siblings', () => {
  let found: Found[] = [];
  let withPrior = 0;

  beforeAll(() => {
    const stored = childSet('store');
    const queries = childSet('queries');
    const persons = new Set(stored.map(({ person }) => person));
    withPrior = queries.filter(({ person }) => persons.has(person)).length;
    found = search(stored, queries);
  });

  const isTrue = ({ query, stored }: Found): boolean => query.person === stored.person;
  const graded = (...grades: readonly Grade[]): Found[] =>
    found.filter(({ grade }) => grades.includes(grade));
  const recall = (pairs: readonly Found[]): number =>
    new Set(pairs.filter(isTrue).map(({ query }) => query)).size / withPrior;

  it('prints how well it does', () => {
    const same = graded('same');
    const either = graded('same', 'possible');
    const looks = new Set(graded('possible').map(({ query }) => query)).size;
    console.info(
      [
        `same: precision ${(same.filter(isTrue).length / same.length).toFixed(4)}, recall ${recall(same).toFixed(4)}`,
        `same or possible: precision ${(either.filter(isTrue).length / either.length).toFixed(4)}, recall ${recall(either).toFixed(4)}`,
        `found by the keys: ${recall(found).toFixed(4)}; referrals with a possible match: ${looks}; pairs compared: ${found.length}`,
      ].join('\n'),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it('never calls a new twin or sibling the same child', () => {
    const joined = graded('same').filter(({ query }) => /NEW_(twin|sibling)/.test(query.scenario));
    expect(joined.filter((pair) => !isTrue(pair))).toEqual([]);
  });

  it('is right at least 995 times in 1,000 when it says the same child', () => {
    const same = graded('same');
    expect(same.filter(isTrue).length / same.length).toBeGreaterThanOrEqual(0.995);
  });

  it('finds at least 85 in 100 of the earlier contacts', () => {
    expect(recall(graded('same', 'possible'))).toBeGreaterThanOrEqual(0.85);
  });
});
