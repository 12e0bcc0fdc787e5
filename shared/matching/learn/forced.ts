import type { Weights } from '../weights.ts';
import type { Seen } from './patterns.ts';
import { sharesAt } from './shares.ts';
import { type Tally, tally } from './tally.ts';

/** What a pair can be. */
export const CLASSES = ['same', 'household', 'unrelated'] as const;
export type Class = (typeof CLASSES)[number];
export type OfEach<Value> = Readonly<Record<Class, Value>>;

const baselineShare = (weights: Weights, { field, level }: Seen, of: Class): number => {
  const shares = sharesAt(weights, field, level);
  if (shares === undefined) return 1;
  if (of === 'same') return shares.same;
  return of === 'household' ? shares.sibling : (shares.other ?? shares.same);
};

/** The baseline's shares among the levels that a key lets through: one in all for each field. */
const firstShares = (weights: Weights, levels: readonly Seen[], of: Class): Tally => {
  const uneven = tally();
  for (const seen of levels) uneven.add(seen, baselineShare(weights, seen, of));
  const even = tally();
  for (const seen of levels) even.add(seen, uneven.at(seen) / uneven.in(seen.field));
  return even;
};

/**
 * How often each level of the fields that a key forces is seen among its pairs, by what they are. It helps to
 * tell them apart and is thrown away afterwards. The baseline weighs as much as `prior` pairs.
 *
 * @param levels each level seen of such a field, once
 */
export const forcedShares = (
  weights: Weights,
  levels: readonly Seen[],
  prior: number,
): ((of: Class, expected: Tally) => (seen: Seen) => number) => {
  const first: OfEach<Tally> = {
    same: firstShares(weights, levels, 'same'),
    household: firstShares(weights, levels, 'household'),
    unrelated: firstShares(weights, levels, 'unrelated'),
  };
  return (of, expected) => {
    const shares = tally();
    for (const seen of levels) {
      const pairs = prior * first[of].at(seen) + expected.at(seen);
      shares.add(seen, pairs / (prior + expected.in(seen.field)));
    }
    return shares.at;
  };
};
