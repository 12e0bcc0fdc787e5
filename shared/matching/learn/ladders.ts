import type { Comparison, Field } from '../compare/comparison.ts';

/**
 * Levels of which each pair has one, each rung one step; shares of a ladder are learned together. Levels on one
 * rung say the same and differ in how much was written down (the house or only the postcode), so they move
 * together. Levels that hang on how a record was written and not on the child stand on no ladder and are never
 * learned: an initial only, a house without a postcode, an expected date, a number that fails its check. Nor are
 * names in each other's place, which no key made of one of them can see.
 */
export type Ladder<Level extends string = string> = readonly (readonly Level[])[];

const EACH = <Level extends string>(...levels: readonly Level[]): Ladder<Level> =>
  levels.map((level) => [level]);

/** What can be learned of each field. */
export const LADDERS: { readonly [Name in Field]: readonly Ladder<Comparison[Name]['level']>[] } = {
  forename: [
    EACH('exact', 'spelling', 'near', 'short-form', 'other-name', 'alike', 'same-letter', 'differs'),
  ],
  surname: [EACH('exact', 'part', 'spelling', 'near', 'alike', 'differs')],
  born: [
    EACH('exact', 'swapped', 'one-digit', 'two-parts', 'close', 'differs'),
    EACH('estimated', 'estimated-near'),
  ],
  sex: [EACH('exact', 'differs')],
  address: [
    [
      ['home', 'postcode'],
      ['home-but-slip', 'postcode-but-slip'],
      ['house-line'],
      ['neighbour'],
      ['sector'],
      ['district'],
      ['differs', 'elsewhere'],
    ],
  ],
  place: [EACH('exact', 'near', 'differs')],
  reach: [EACH('exact', 'differs')],
  mother: [EACH('exact', 'near', 'differs')],
  nhsNumber: [EACH('exact', 'near', 'differs')],
  upn: [EACH('exact', 'near', 'differs')],
};

/** Every field, in one order. */
export const FIELDS = Object.keys(LADDERS) as readonly Field[]; // its keys are the fields

/** Each ladder with its field. */
export const ALL_LADDERS: readonly { readonly field: Field; readonly ladder: Ladder }[] = FIELDS.flatMap(
  (field) => LADDERS[field].map((ladder) => ({ field, ladder })),
);
