import type { Weights } from '../weights.ts';
import { ALL_LADDERS } from './ladders.ts';
import { eachLevel, sharesAt, withSame } from './shares.ts';
import type { Tally } from './tally.ts';

/**
 * Shares among records of one child, from how many of them are expected at each level. They start from the
 * baseline with the weight of `prior` pairs, so that few pairs change little. A ladder keeps the sum it had; a
 * rung that no pair stands on keeps its share.
 */
export const withSameLearned = (baseline: Weights, expected: Tally, prior: number): Weights => {
  const factors = new Map<string, number>();
  for (const { field, ladder } of ALL_LADDERS) {
    const rungs = ladder.flatMap((levels) => {
      const share = sharesAt(baseline, field, levels[0] ?? '')?.same;
      const pairs = levels.reduce((sum, level) => sum + expected.at({ field, level }), 0);
      return share === undefined || pairs === 0 ? [] : [{ levels, share, pairs }];
    });
    const total = rungs.reduce((sum, { share }) => sum + share, 0);
    const pairs = rungs.reduce((sum, rung) => sum + rung.pairs, 0);
    for (const rung of rungs) {
      const learned = (total * (prior * (rung.share / total) + rung.pairs)) / (prior + pairs);
      for (const level of rung.levels) factors.set(`${field} ${level}`, learned / rung.share);
    }
  }
  return {
    ...baseline,
    fields: eachLevel(baseline.fields, (field, level, shares) => {
      const factor = factors.get(`${field} ${level}`);
      return factor === undefined ? shares : withSame(shares, shares.same * factor);
    }),
  };
};
