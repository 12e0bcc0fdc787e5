import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../shared/matching/compare/comparison.ts';
import { forenameSays, GUARDS } from '../../../shared/matching/guards.ts';
import { judge } from '../../../shared/matching/judge.ts';
import { match } from '../../../shared/matching/match.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { PATIENCE } from '../../support/arbitraries.ts';
import { holds, RUNS, rankOf } from '../support/holds.ts';
import { identities, twoIdentities } from '../support/identities.ts';
import { matched, TEN_THOUSAND } from '../support/rosa.ts';

/** Two people so near in weight cannot be told apart, in bits. */
const NEAR_TIE = 5;

describe('one child', () => {
  it(
    'has a forename that agrees, no clash of dates, sex or NHS numbers, and no guard',
    () => {
      holds((one, other) => {
        const [a, b] = [prepare(one), prepare(other)];
        const { grade, guard } = match(a, b, TEN_THOUSAND);
        if (grade !== 'same') return;
        const comparison = compare(a, b);
        expect(guard).toBeUndefined();
        expect(GUARDS.filter(({ applies }) => applies(comparison))).toEqual([]);
        expect(forenameSays(comparison)).toBe('agrees');
        expect(comparison.born.level).not.toMatch(/^(differs|close)$/);
        expect(comparison.nhsNumber.level).not.toBe('differs');
        expect(comparison.upn.level).not.toBe('differs');
      });
    },
    PATIENCE,
  );

  it(
    'is not made surer by more children in the store',
    () => {
      fc.assert(
        fc.property(twoIdentities, fc.nat(10_000_000), fc.nat(10_000_000), ([one, other], some, more) => {
          const [few, many] = [matched(one, other, some), matched(one, other, some + more)];
          expect(rankOf(many.grade)).toBeLessThanOrEqual(rankOf(few.grade));
          expect(many.bits).toBeLessThanOrEqual(few.bits);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe('candidates judged together', () => {
  const candidates = fc.array(
    fc
      .tuple(identities, fc.constantFrom('p1', 'p2', 'p3'))
      .map(([identity, personId]) => ({ record: prepare(identity), personId })),
    { maxLength: 4 },
  );
  /** Often a child of whom several records are known. */
  const searches = fc.tuple(twoIdentities, candidates).map(([[one, other], others]) => ({
    query: prepare(one),
    candidates: [
      ...others,
      { record: prepare(other), personId: 'p4' },
      { record: prepare(one), personId: 'p5' },
    ],
  }));

  const judging = (
    law: (search: {
      query: ReturnType<typeof prepare>;
      candidates: readonly { record: ReturnType<typeof prepare>; personId: string }[];
    }) => void,
  ): void => fc.assert(fc.property(searches, law), RUNS);

  it(
    'are never graded higher than alone, and come best first',
    () => {
      judging(({ query, candidates: all }) => {
        const judged = judge(query, all, TEN_THOUSAND);
        for (const { candidate, match: together } of judged) {
          const alone = match(query, candidate.record, TEN_THOUSAND);
          expect(rankOf(together.grade)).toBeLessThanOrEqual(rankOf(alone.grade));
          expect(together.bits).toBe(alone.bits);
          expect(together.grade).not.toBe('different');
        }
        const bits = judged.map(({ match: together }) => together.bits);
        expect(bits).toEqual(bits.toSorted((one, other) => other - one));
      });
    },
    PATIENCE,
  );

  it(
    'are never lowered by another record of the same person',
    () => {
      judging(({ query, candidates: all }) => {
        const ofOne = all.map(({ record }) => ({ record, personId: 'p1' }));
        for (const { candidate, match: together } of judge(query, ofOne, TEN_THOUSAND)) {
          expect(together.guard).not.toBe('near-tie');
          expect(together).toEqual(match(query, candidate.record, TEN_THOUSAND));
        }
      });
    },
    PATIENCE,
  );

  it(
    'are never both the child when they are two people who may not be one, and fit about as well',
    () => {
      judging(({ query, candidates: all }) => {
        const same = judge(query, all, TEN_THOUSAND).filter(({ match: { grade } }) => grade === 'same');
        for (const one of same) {
          for (const rival of same) {
            if (one.candidate.personId === rival.candidate.personId) continue;
            if (Math.abs(one.match.bits - rival.match.bits) >= NEAR_TIE) continue;
            expect(match(one.candidate.record, rival.candidate.record, TEN_THOUSAND).grade).toBe('same');
          }
        }
      });
    },
    PATIENCE,
  );

  it(
    'do not depend on the order in which they were found',
    () => {
      const graded = (query: ReturnType<typeof prepare>, all: Parameters<typeof judge>[1]) =>
        judge(query, all, TEN_THOUSAND)
          .map(({ candidate, match: { grade, guard } }) => JSON.stringify([candidate, grade, guard]))
          .sort();
      judging(({ query, candidates: all }) => {
        expect(graded(query, all.toReversed())).toEqual(graded(query, all));
      });
    },
    PATIENCE,
  );

  it(
    'are the child in an incomplete search only with a number of that child',
    () => {
      judging(({ query, candidates: all }) => {
        const judged = judge(query, all, { ...TEN_THOUSAND, incomplete: true });
        for (const { match: together } of judged.filter(({ match: { grade } }) => grade === 'same')) {
          const numbers = together.fields.filter(({ field }) => field === 'nhsNumber' || field === 'upn');
          expect(numbers.some(({ level }) => level === 'exact')).toBe(true);
        }
      });
    },
    PATIENCE,
  );
});
