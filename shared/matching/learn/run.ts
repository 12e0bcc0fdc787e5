import type { Field } from '../compare/comparison.ts';
import type { Weights } from '../weights.ts';
import { CLASSES, forcedShares, type OfEach } from './forced.ts';
import type { Pattern, Seen } from './patterns.ts';
import { withSameLearned } from './same-shares.ts';
import { sharesAt } from './shares.ts';
import { type Tally, tally } from './tally.ts';

/** When to stop, and how much the baseline weighs. */
export interface RunOptions {
  /** So many pairs does the baseline weigh. */
  readonly prior: number;
  readonly mostRounds: number;
}

/** What one kind of key led to. */
export interface Run {
  /** How many of its pairs are expected to be of each class. */
  readonly expected: OfEach<number>;
  /** At each level that the key does not force, how many pairs of one child are expected. */
  readonly same: Tally;
  readonly rounds: number;
  readonly converged: boolean;
}

/** No class changes by more than this share of all pairs from one round to the next. */
const STILL = 1e-6;

interface Round {
  readonly classes: OfEach<number>;
  /** Levels that the key forces, by class. */
  readonly forced: OfEach<Tally>;
  /** All other levels, among pairs of one child. */
  readonly same: Tally;
}

/** Nothing is known: a third each. */
const atFirst = (pairs: number): Round => ({
  classes: { same: pairs / 3, household: pairs / 3, unrelated: pairs / 3 },
  forced: { same: tally(), household: tally(), unrelated: tally() },
  same: tally(),
});

const distinctLevels = (seen: readonly Seen[]): Seen[] => [
  ...new Map(seen.map((each) => [`${each.field} ${each.level}`, each])).values(),
];

/**
 * Tells by expectation and maximisation (Dempster, Laird and Rubin 1977) what the pairs of one kind of key are,
 * and how often their levels are seen among those of one child. Of the fields that the key is made of nothing
 * is learned. Source: docs/matching.md#weights.
 */
export const learnFromKey = (
  patterns: readonly Pattern[],
  keyFields: readonly Field[],
  baseline: Weights,
  { prior, mostRounds }: RunOptions,
): Run => {
  const pairs = patterns.reduce((sum, pattern) => sum + pattern.pairs, 0);
  const split = patterns.map(({ seen, pairs: alike }) => ({
    forced: seen.filter(({ field }) => keyFields.includes(field)),
    free: seen.filter(({ field }) => !keyFields.includes(field)),
    alike,
  }));
  const levels = distinctLevels(split.flatMap(({ forced }) => forced));
  const forcedAfter = forcedShares(baseline, levels, prior);

  const next = (round: Round): Round => {
    const weights = withSameLearned(baseline, round.same, prior);
    const forcedShare = {
      same: forcedAfter('same', round.forced.same),
      household: forcedAfter('household', round.forced.household),
      unrelated: forcedAfter('unrelated', round.forced.unrelated),
    };
    const after = atFirst(0);
    const classes = { same: 0, household: 0, unrelated: 0 };
    for (const { forced, free, alike } of split) {
      const likely = { ...round.classes };
      for (const seen of forced) for (const one of CLASSES) likely[one] *= forcedShare[one](seen);
      for (const { field, level, chance } of free) {
        const shares = sharesAt(weights, field, level);
        if (shares === undefined) continue;
        likely.same *= shares.same;
        likely.household *= shares.sibling;
        likely.unrelated *= shares.other ?? chance ?? 1;
      }
      const all = likely.same + likely.household + likely.unrelated;
      for (const one of CLASSES) {
        const expected = (alike * likely[one]) / all;
        classes[one] += expected;
        for (const seen of forced) after.forced[one].add(seen, expected);
      }
      for (const seen of free) after.same.add(seen, (alike * likely.same) / all);
    }
    return { ...after, classes };
  };

  let round = atFirst(pairs);
  let rounds = 0;
  let converged = pairs === 0;
  while (!converged && rounds < mostRounds) {
    const after = next(round);
    converged = CLASSES.every((one) => Math.abs(after.classes[one] - round.classes[one]) <= STILL * pairs);
    round = after;
    rounds += 1;
  }
  return { expected: round.classes, same: round.same, rounds, converged };
};
