/** How many of a sample come from each part of those eligible. */
export const ALLOCATIONS = {
  equal: 'The same number from each part',
  proportional: 'From each part by its size',
} as const;

export type Allocation = keyof typeof ALLOCATIONS;

/** A part of the eligible contacts: how many there are, and its place where shares are equal. */
export interface Part {
  readonly key: string;
  readonly eligible: number;
  /** Decides who gets what is left over; made from the seed, so that no part always gets it. */
  readonly order: string;
}

const weightOf = (allocation: Allocation, { eligible }: Part): number =>
  allocation === 'equal' ? 1 : eligible;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

interface Share {
  readonly part: Part;
  readonly whole: number;
  /** What is left of the quota, in whole numbers so that equal remainders are equal: of the weight’s total. */
  readonly rest: number;
}

/** By the largest remainder; whoever of equal remainders comes first by the seed. */
const shareOut = (parts: readonly Part[], left: number, allocation: Allocation): Map<string, number> => {
  const total = sum(parts.map((part) => weightOf(allocation, part)));
  const shares: Share[] = parts.map((part) => {
    const due = left * weightOf(allocation, part);
    return { part, whole: Math.floor(due / total), rest: due % total };
  });
  const over = left - sum(shares.map(({ whole }) => whole));
  const first = shares
    .toSorted((one, other) => other.rest - one.rest || (one.part.order < other.part.order ? -1 : 1))
    .slice(0, over)
    .map(({ part }) => part.key);
  return new Map(shares.map(({ part, whole }) => [part.key, whole + Number(first.includes(part.key))]));
};

/**
 * How many are drawn of each part. A part smaller than its share is taken whole, and what it leaves goes to the
 * others. All together it is `size`, or all that are eligible where they are fewer.
 * Source: docs/reference.md#dip-samples.
 */
export const allocate = (
  parts: readonly Part[],
  size: number,
  allocation: Allocation,
): ReadonlyMap<string, number> => {
  const taken = new Map<string, number>();
  let open = [...parts];
  let left = Math.min(size, sum(parts.map(({ eligible }) => eligible)));
  for (;;) {
    const total = sum(open.map((part) => weightOf(allocation, part)));
    const small = open.filter((part) => left * weightOf(allocation, part) >= part.eligible * total);
    if (small.length === 0 || open.length === 0) break;
    for (const { key, eligible } of small) taken.set(key, eligible);
    left -= sum(small.map(({ eligible }) => eligible));
    open = open.filter((part) => !small.includes(part));
  }
  return open.length === 0 ? taken : new Map([...taken, ...shareOut(open, left, allocation)]);
};
