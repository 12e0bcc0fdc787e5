import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../evaluate/matching/arguments.ts';
import { evaluate } from '../../evaluate/matching/evaluation.ts';
import type { Figures } from '../../evaluate/matching/figures.ts';
import { matching } from '../../evaluate/matching/matching.ts';
import { memoryEngine } from '../../evaluate/matching/memory-engine.ts';
import { type SimulatedSet, simulatedSet } from './simulated-set.ts';

/** A small set keeps this quick; the goals themselves are for larger ones: docs/matching.md#figures. */
const CHILDREN = 5_000;

describe('on a simulated set of children with twins, brothers and sisters', () => {
  let set: SimulatedSet;
  let figures: Figures;

  beforeAll(async () => {
    set = simulatedSet({ children: CHILDREN, seed: 20_261_123 });
    const tools = { matching, engine: memoryEngine(), progress: () => undefined };
    ({ figures } = await evaluate(readArguments(set.words), tools));
  }, 120_000);

  afterAll(() => set.remove());

  it('a new twin, brother or sister is hardly ever called the same child', () => {
    expect(figures.falseSame.NEW_twin).toBeLessThanOrEqual(1);
    expect(figures.falseSame.NEW_sibling).toBeLessThanOrEqual(1);
  });

  it('it is right at least 995 times in 1,000 when it says the same child', () => {
    expect(figures.same.precision).toBeGreaterThanOrEqual(0.995);
  });

  it('it finds at least 85 in 100 of the earlier contacts, 95 with those that a person should look at', () => {
    expect(figures.same.recall).toBeGreaterThanOrEqual(0.85);
    expect(figures.sameOrPossible.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('at most a tenth of the referrals need a look', () => {
    expect(figures.review).toBeLessThanOrEqual(0.1);
  });

  it('a search takes at most ten look-ups on average, and no more than twenty', () => {
    expect(figures.queries.mean).toBeLessThanOrEqual(10.5);
    expect(figures.queries.max).toBeLessThanOrEqual(20);
  });
});
