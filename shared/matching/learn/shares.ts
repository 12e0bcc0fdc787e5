import type { Field } from '../compare/comparison.ts';
import type { FieldShares, LevelShares, Weights } from '../weights.ts';

/** Bounds of every share, so that no level is ever certain, whatever was seen: for one child, and at random. */
export const BOUNDS = {
  same: { least: 0.0005, most: 0.9995 },
  other: { least: 1e-7, most: 0.99999 },
} as const;

const within = (share: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, share));

/** The shares of a level, or undefined where it is no evidence. */
export const sharesAt = (weights: Pick<Weights, 'fields'>, field: Field, level: string) => {
  const levels: Readonly<Record<string, LevelShares | undefined>> = weights.fields[field];
  return levels[level];
};

/** All weights with each level's shares changed. */
export const eachLevel = (
  fields: FieldShares,
  change: (field: string, level: string, shares: LevelShares) => LevelShares,
): FieldShares =>
  Object.fromEntries(
    Object.entries(fields).map(([field, levels]) => [
      field,
      Object.fromEntries(
        Object.entries(levels).map(([level, shares]) => [level, change(field, level, shares)]),
      ),
    ]),
  ) as FieldShares; // the same fields and levels as came in

/** A share among records of one child. What a family shares tells no child of it from another, as before. */
export const withSame = (shares: LevelShares, same: number): LevelShares => {
  const bounded = within(same, BOUNDS.same);
  return { ...shares, same: bounded, sibling: shares.sibling === shares.same ? bounded : shares.sibling };
};

/** A share among unrelated children. */
export const withOther = (shares: LevelShares, other: number): LevelShares => ({
  ...shares,
  other: within(other, BOUNDS.other),
});
