import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASELINE } from '../../../shared/matching/baseline/weights.ts';
import type { Comparison } from '../../../shared/matching/compare/comparison.ts';
import { KEY_FIELDS } from '../../../shared/matching/learn/key-fields.ts';
import { learnWeights } from '../../../shared/matching/learn/learn-weights.ts';
import { BOUNDS } from '../../../shared/matching/learn/shares.ts';
import type { LevelShares, Weights } from '../../../shared/matching/weights.ts';
import { proposedWeights } from '../../../shared/store/matching-weights/proposed-weights.ts';
import { comparisons } from './comparisons.ts';

const numRuns = process.env['DEEP'] === undefined ? 60 : 2_000;

const kinds = fc.array(fc.array(comparisons, { maxLength: 30 }), { maxLength: KEY_FIELDS.size });
const random = fc.array(comparisons, { maxLength: 30 });

type Pairs = readonly (readonly Comparison[])[];

const learned = (pairs: Pairs, atRandom: readonly Comparison[]) =>
  learnWeights(
    {
      blocked: new Map([...KEY_FIELDS.keys()].map((kind, at) => [kind, pairs[at] ?? []])),
      random: atRandom,
    },
    BASELINE,
    { version: 'learned' },
  );

const holds = (law: (pairs: Pairs, atRandom: readonly Comparison[]) => void): void =>
  fc.assert(fc.property(kinds, random, law), { numRuns });

const sharesOf = ({ fields }: Weights): [string, LevelShares][] =>
  Object.entries(fields).flatMap(([field, levels]) =>
    Object.entries(levels).map(([level, shares]): [string, LevelShares] => [`${field} ${level}`, shares]),
  );

describe('laws of learning', { timeout: 120_000 }, () => {
  it('the same pairs give the same weights, whatever their order', () => {
    holds((pairs, atRandom) => {
      const turned = pairs.map((some) => some.toReversed());
      expect(learned(turned, atRandom.toReversed())).toEqual(learned(pairs, atRandom));
    });
  });

  it('every share stays within its bounds, so that it could be put in use', () => {
    holds((pairs, atRandom) => {
      const { weights } = learned(pairs, atRandom);
      for (const [, { same, other, sibling }] of sharesOf(weights)) {
        expect(same).toBeGreaterThanOrEqual(BOUNDS.same.least);
        expect(same).toBeLessThanOrEqual(BOUNDS.same.most);
        expect(sibling).toBeGreaterThan(0);
        expect(sibling).toBeLessThan(1);
        if (other !== undefined) expect(other > 0 && other < 1).toBe(true);
      }
      expect(proposedWeights.shape.weights.safeParse(weights).success).toBe(true);
    });
  });

  it('a level that no pair shows keeps the baseline, and so does everything where there are no pairs', () => {
    expect(learned([], []).weights).toEqual({ ...BASELINE, version: 'learned' });
    holds((pairs, atRandom) => {
      const shown = new Set(
        [...pairs.flat(), ...atRandom].flatMap((each) =>
          Object.entries(each).map(([field, { level }]) => `${field} ${level}`),
        ),
      );
      const before = new Map(sharesOf(BASELINE));
      // A house or not, a street or not: levels that move together.
      const isTied = (name: string): boolean => /address (home|postcode|differs|elsewhere)/.test(name);
      for (const [name, shares] of sharesOf(learned(pairs, atRandom).weights)) {
        if (!shown.has(name) && !isTied(name)) expect(shares).toEqual(before.get(name));
      }
    });
  });

  it('names never get a share among unrelated children: how rare a name is stays out of it', () => {
    holds((pairs, atRandom) => {
      const before = new Map(sharesOf(BASELINE));
      for (const [name, { other }] of sharesOf(learned(pairs, atRandom).weights)) {
        if (/^(fore|sur)name /.test(name)) expect(other).toBe(before.get(name)?.other);
      }
    });
  });

  it('what a family shares tells no child of it from another, before and after', () => {
    holds((pairs, atRandom) => {
      const before = new Map(sharesOf(BASELINE));
      for (const [name, { same, sibling }] of sharesOf(learned(pairs, atRandom).weights)) {
        const was = before.get(name);
        expect(sibling).toBe(was?.same === was?.sibling ? same : was?.sibling);
      }
    });
  });

  it('a few pairs change little', () => {
    fc.assert(
      fc.property(comparisons, (one) => {
        const before = new Map(sharesOf(BASELINE));
        for (const [name, { same }] of sharesOf(learned([[one], [one], [one]], [one]).weights)) {
          const was = before.get(name)?.same ?? 0;
          expect(Math.abs(same - was)).toBeLessThan(0.02);
        }
      }),
      { numRuns },
    );
  });

  it('says that it did not come to rest where it was not given the time', () => {
    const pairs = fc.sample(comparisons, { numRuns: 200, seed: 3 });
    const blocked = new Map([['surname+born', pairs]]);
    const once = learnWeights({ blocked, random: [] }, BASELINE, { version: 'x', mostRounds: 1 });
    expect(once.report.converged).toBe(false);
    expect(once.report.keys.find(({ kind }) => kind === 'surname+born')).toMatchObject({
      pairs: 200,
      rounds: 1,
      converged: false,
    });
    expect(learnWeights({ blocked, random: [] }, BASELINE, { version: 'x' }).report.converged).toBe(true);
  });

  it('passes over pairs of a kind of key that it does not know', () => {
    const pairs = fc.sample(comparisons, { numRuns: 50, seed: 3 });
    const blocked = new Map([['school', pairs]]);
    expect(learnWeights({ blocked, random: [] }, BASELINE, { version: 'learned' })).toEqual(learned([], []));
  });
});
