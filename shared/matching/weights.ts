import type { Comparison, Field } from './compare/comparison.ts';

/**
 * How often a level is seen, 0 to 1, among records of one child; of two unrelated children (for names, where
 * it is missing, how rare the name is tells it); and of two children of one household.
 */
export interface LevelShares {
  readonly same: number;
  readonly other?: number | undefined;
  readonly sibling: number;
}

/** The levels of each field that are evidence. A level that is not listed says nothing. */
export type FieldShares = {
  readonly [Name in Field]: Readonly<Partial<Record<Comparison[Name]['level'], LevelShares>>>;
};

/** The figures that every weight is worked out from: a versioned setting, reviewed before use. */
export interface Weights {
  readonly version: string;
  readonly fields: FieldShares;
  /** Records in the store about the child that is looked for, and about others of the household, on average. */
  readonly expected: { readonly same: number; readonly household: number };
}

/** Levels at which two records disagree: they never speak for one child, and all others never against it. */
const CLASHING: ReadonlySet<string> = new Set([
  'differs',
  'elsewhere',
  'close',
  'sector',
  'district',
  'middle-name-differs',
  'same-letter',
]);

/** Is this level a disagreement? */
export const isClash = (level: string): boolean => CLASHING.has(level);
