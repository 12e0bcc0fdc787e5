import type { Weights } from '../weights.ts';
import { ALL_LADDERS } from './ladders.ts';
import type { Pattern } from './patterns.ts';
import { eachLevel, sharesAt, withOther } from './shares.ts';
import { tally } from './tally.ts';

/**
 * Levels seen less often among unrelated children keep the baseline: what is so rare (one home, one number) is
 * seen in pairs taken at random mostly because they are one family or one child.
 */
const RAREST = 0.001;

/** So many pairs seen at a level does the baseline weigh: a rare level needs many pairs before it changes. */
const PRIOR_SEEN = 50;

/** Shares among unrelated children, from pairs taken at random. Those of names are left to how rare a name is. */
export const withOtherLearned = (baseline: Weights, random: readonly Pattern[]): Weights => {
  const counted = tally();
  for (const { seen, pairs } of random) for (const each of seen) counted.add(each, pairs);
  const factors = new Map<string, number>();
  for (const { field, ladder } of ALL_LADDERS) {
    if (field === 'forename' || field === 'surname') continue;
    const rungs = ladder.flatMap((levels) => {
      const share = sharesAt(baseline, field, levels[0] ?? '')?.other;
      const seen = levels.reduce((sum, level) => sum + counted.at({ field, level }), 0);
      return share === undefined || seen === 0 ? [] : [{ levels, share, seen }];
    });
    const total = rungs.reduce((sum, { share }) => sum + share, 0);
    const pairs = rungs.reduce((sum, { seen }) => sum + seen, 0);
    for (const { levels, share, seen } of rungs) {
      if (share < RAREST) continue;
      const factor = (total * (PRIOR_SEEN + seen)) / (PRIOR_SEEN * total + share * pairs);
      for (const level of levels) factors.set(`${field} ${level}`, factor);
    }
  }
  return {
    ...baseline,
    fields: eachLevel(baseline.fields, (field, level, shares) => {
      const factor = factors.get(`${field} ${level}`);
      return factor === undefined || shares.other === undefined
        ? shares
        : withOther(shares, shares.other * factor);
    }),
  };
};
