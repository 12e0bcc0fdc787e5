import { QUERIES } from './rates.ts';

/** What is asked about a child who is not stored. */
export type Fate = 'NEW_twin' | 'NEW_sibling' | 'NEW_unrelated';

const SHARES: Readonly<Record<Fate, number>> = {
  NEW_twin: QUERIES.twin,
  NEW_sibling: QUERIES.sibling,
  NEW_unrelated: 1 - QUERIES.stored - QUERIES.sibling - QUERIES.twin,
};

/** Keeps count of the queries, so that each kind has its share all along and the total is met exactly. */
export interface Quota {
  /** How many queries of this kind are due and not made, with so many children stored. */
  readonly owed: (fate: Fate, stored: number) => number;
  /** Counts one query if the total allows it. */
  readonly take: (fate?: Fate | undefined) => boolean;
  readonly isMet: () => boolean;
  /** Queries about each stored child, on average. */
  readonly perStored: number;
}

/** `total` queries while `children` are stored. */
export const quotaOf = (total: number, children: number): Quota => {
  const perChild = total / Math.max(1, children);
  const made: Record<Fate, number> = { NEW_twin: 0, NEW_sibling: 0, NEW_unrelated: 0 };
  let all = 0;
  return {
    owed: (fate, stored) => stored * perChild * SHARES[fate] - made[fate],
    take: (fate) => {
      if (all >= total) return false;
      all += 1;
      if (fate !== undefined) made[fate] += 1;
      return true;
    },
    isMet: () => all >= total,
    perStored: perChild * QUERIES.stored,
  };
};
