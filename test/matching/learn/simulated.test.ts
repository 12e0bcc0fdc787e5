import { beforeAll, describe, expect, it } from 'vitest';
import { BASELINE } from '../../../shared/matching/baseline/weights.ts';
import { learnWeights } from '../../../shared/matching/learn/learn-weights.ts';
import type { Weights } from '../../../shared/matching/weights.ts';
import {
  figuresWith,
  type SimulatedStore,
  simulatedStore,
  surnameByLabels,
  unlabelled,
} from './simulated-store.ts';

const CHILDREN = process.env['DEEP'] === undefined ? 3_000 : 10_000;
const [LEARNED_ON, TRIED_ON] = [11, 23];

const learnedFrom = (store: SimulatedStore, baseline: Weights) =>
  learnWeights(unlabelled(store, LEARNED_ON), baseline, { version: 'learned' });

describe('weights learned without labels from simulated children', { timeout: 300_000 }, () => {
  let store: SimulatedStore;

  beforeAll(() => {
    store = simulatedStore(CHILDREN, LEARNED_ON);
  }, 120_000);

  it('tell other children as surely as the weights shipped, and never take a brother, sister or twin', async () => {
    const { weights, report } = learnedFrom(store, BASELINE);
    expect(report.converged).toBe(true);
    const [shipped, learned] = [
      await figuresWith(BASELINE, CHILDREN, TRIED_ON),
      await figuresWith(weights, CHILDREN, TRIED_ON),
    ];
    expect(learned.same.precision).toBeGreaterThanOrEqual(0.998);
    expect(learned.bestF1).toBeGreaterThanOrEqual((shipped.bestF1 ?? 1) - 0.01);
    expect(learned.falseSame).toEqual({ NEW_twin: 0, NEW_sibling: 0 });
  });

  it('know about how many pairs of each key are one child', () => {
    const { report } = learnedFrom(store, BASELINE);
    const of = (kind: string): number => report.keys.find((key) => key.kind === kind)?.expected.same ?? 0;
    expect(of('surname+born') / CHILDREN).toBeGreaterThan(0.3);
    expect(of('surname+postcode') / CHILDREN).toBeGreaterThan(0.2);
    const household = report.keys.find(({ kind }) => kind === 'surname+postcode')?.expected.household ?? 0;
    expect(household).toBeGreaterThan(of('surname+postcode'));
  });

  it('come back near the truth from a start that is far from it', () => {
    const truth = surnameByLabels(store);
    const surname = {
      ...BASELINE.fields.surname,
      exact: { same: 0.3, sibling: 0.3 },
      differs: { same: 0.4, other: 0.97, sibling: 0.4 },
    };
    const wrong: Weights = { ...BASELINE, fields: { ...BASELINE.fields, surname } };
    const { weights } = learnedFrom(store, wrong);
    for (const level of ['exact', 'differs'] as const) {
      const bitsOff = (share: number | undefined): number =>
        Math.abs(Math.log2((share ?? 0) / (truth.get(level) ?? 0)));
      const [before, after] = [surname[level].same, weights.fields.surname[level]?.same];
      expect(bitsOff(after)).toBeLessThan(bitsOff(before) / 2);
      expect(bitsOff(after)).toBeLessThan(0.75);
    }
  });
});
