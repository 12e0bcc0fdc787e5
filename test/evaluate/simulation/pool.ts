import type { Random } from './random.ts';

/** Values that are drawn each with its own weight. */
export interface Pool<Value> {
  readonly draw: (random: Random) => Value;
}

/** A pool of weighted values; drawing one takes a binary search, however many there are. */
export const poolOf = <Value>(entries: Iterable<readonly [Value, number]>): Pool<Value> => {
  const values: Value[] = [];
  const upTo: number[] = [];
  let total = 0;
  for (const [value, weight] of entries) {
    total += weight;
    values.push(value);
    upTo.push(total);
  }
  return {
    draw: (random) => {
      const aim = random.next() * total;
      let low = 0;
      let high = values.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((upTo[middle] ?? 0) > aim) high = middle;
        else low = middle + 1;
      }
      const value = values[low];
      if (value === undefined) throw new RangeError('Nothing to draw from');
      return value;
    },
  };
};

/** The words of a list, commonest first, weighted by rank as names are (Zipf's law, flattened at the top). */
export const ranked = (list: string): (readonly [string, number])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((name, rank) => [name, (rank + 4) ** -0.9] as const);
