import type { Comparison, Field } from './compare/comparison.ts';
import type { Compared } from './compare/level.ts';
import type { FieldWeight } from './identity.ts';
import { isClash, type LevelShares, type Weights } from './weights.ts';

/** No single field may decide alone, whatever figures were learned: bits. */
const MOST_FOR = 18;
const MOST_AGAINST = -8;

/** The evidence of a comparison, in bits. */
export interface Weighed {
  readonly fields: readonly FieldWeight[];
  /** One child against two unrelated ones, and against two of one household; store size left out. */
  readonly againstUnrelated: number;
  readonly againstHousehold: number;
}

/** An agreement never speaks against, a disagreement never for, whatever figures were learned. */
const within = (bits: number, level: string): number =>
  isClash(level) ? Math.min(0, Math.max(MOST_AGAINST, bits)) : Math.max(0, Math.min(MOST_FOR, bits));

const unrelatedBits = ({ level, rarity }: Compared, { same, other }: LevelShares): number =>
  within(other === undefined ? Math.log2(same) + (rarity ?? 0) : Math.log2(same / other), level);

const FIELDS: readonly Field[] = [
  'forename',
  'surname',
  'born',
  'sex',
  'address',
  'place',
  'reach',
  'mother',
  'nhsNumber',
  'upn',
];

const sharesOf = (weights: Weights, field: Field, level: string): LevelShares | undefined => {
  const levels: Readonly<Record<string, LevelShares | undefined>> = weights.fields[field];
  return levels[level];
};

/** Weigh a comparison (Fellegi and Sunter 1969), names by how rare they are. Source: docs/matching.md#weights. */
export const weigh = (comparison: Comparison, weights: Weights): Weighed => {
  const fields: FieldWeight[] = [];
  let againstUnrelated = 0;
  let againstHousehold = 0;
  for (const field of FIELDS) {
    const compared: Compared = comparison[field];
    if (compared.level === 'missing') continue;
    const shares = sharesOf(weights, field, compared.level);
    if (shares === undefined) continue;
    const bits = unrelatedBits(compared, shares);
    againstUnrelated += bits;
    againstHousehold += within(Math.log2(shares.same / shares.sibling), compared.level);
    fields.push({ field, level: compared.level, bits });
  }
  return { fields, againstUnrelated, againstHousehold };
};

/**
 * Evidence for one child against any other child in the store, related or not, in bits: 0 is as likely as
 * not, 10 a thousand to one. Unrelated children grow with the store; a household does not.
 */
export const odds = (
  { againstUnrelated, againstHousehold }: Weighed,
  { expected }: Weights,
  children: number,
): number => {
  const unrelated = againstUnrelated - Math.log2(Math.max(1, children) / expected.same);
  const household = againstHousehold - Math.log2(expected.household / expected.same);
  const least = Math.min(unrelated, household);
  return least - Math.log2(2 ** (least - unrelated) + 2 ** (least - household));
};
