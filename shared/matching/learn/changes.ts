import type { Comparison, Field } from '../compare/comparison.ts';
import { MISSING } from '../compare/level.ts';
import { weigh } from '../weigh.ts';
import type { Weights } from '../weights.ts';
import { FIELDS } from './ladders.ts';

/** What a level weighs under two sets of weights, in bits, as the search weighs it. */
export interface WeightChange {
  readonly field: Field;
  readonly level: string;
  /** Against unrelated children. */
  readonly before: number;
  readonly after: number;
  /** Against another child of the household. */
  readonly householdBefore: number;
  readonly householdAfter: number;
}

/** Names are shown as for one that about one child in a thousand bears: bits. */
const RARITY_SHOWN = 10;

const NOTHING: Comparison = {
  forename: MISSING,
  surname: MISSING,
  born: MISSING,
  sex: MISSING,
  address: MISSING,
  place: MISSING,
  reach: MISSING,
  mother: MISSING,
  nhsNumber: MISSING,
  upn: MISSING,
};

/** What every level weighed and would weigh, for a person to review. */
export const changesOf = (before: Weights, after: Weights): WeightChange[] =>
  FIELDS.flatMap((field) =>
    Object.keys(after.fields[field]).map((level): WeightChange => {
      const comparison: Comparison = { ...NOTHING, [field]: { level, rarity: RARITY_SHOWN } };
      const [was, is] = [weigh(comparison, before), weigh(comparison, after)];
      return {
        field,
        level,
        before: was.againstUnrelated,
        after: is.againstUnrelated,
        householdBefore: was.againstHousehold,
        householdAfter: is.againstHousehold,
      };
    }),
  );
