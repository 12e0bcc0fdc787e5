import type { Comparison, Field } from '../compare/comparison.ts';
import type { Compared } from '../compare/level.ts';
import type { Weights } from '../weights.ts';
import { FIELDS } from './ladders.ts';
import { sharesAt } from './shares.ts';

/** One field of a pattern. `chance`: how often unrelated children share such a name, where rarity tells it. */
export interface Seen {
  readonly field: Field;
  readonly level: string;
  readonly chance?: number | undefined;
}

/** What pairs look like, and how many look so. */
export interface Pattern {
  readonly seen: readonly Seen[];
  readonly pairs: number;
}

const seenIn = (comparison: Comparison, weights: Weights): Seen[] =>
  FIELDS.flatMap((field): Seen[] => {
    const { level, rarity }: Compared = comparison[field];
    const shares = sharesAt(weights, field, level);
    if (shares === undefined) return [];
    if (shares.other !== undefined) return [{ field, level }];
    // To half a bit: names themselves are not told apart any further.
    return [{ field, level, chance: 2 ** -(Math.round((rarity ?? 0) * 2) / 2) }];
  });

/** Pairs by what they look like, always in one order, whatever the order of the pairs. */
export const patternsOf = (comparisons: Iterable<Comparison>, weights: Weights): Pattern[] => {
  const counted = new Map<string, { seen: readonly Seen[]; pairs: number }>();
  for (const comparison of comparisons) {
    const seen = seenIn(comparison, weights);
    const name = seen.map(({ field, level, chance }) => `${field} ${level} ${chance ?? ''}`).join('|');
    const known = counted.get(name);
    if (known === undefined) counted.set(name, { seen, pairs: 1 });
    else known.pairs += 1;
  }
  return [...counted].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pattern]) => pattern);
};
