import fc from 'fast-check';
import { BASELINE } from '../../../shared/matching/baseline/weights.ts';
import type { Comparison, Field } from '../../../shared/matching/compare/comparison.ts';
import { FIELDS } from '../../../shared/matching/learn/ladders.ts';

const compared = (field: Field) =>
  fc
    .tuple(
      fc.constantFrom('missing', ...Object.keys(BASELINE.fields[field])),
      fc.double({ min: 0, max: 20, noNaN: true }),
    )
    .map(([level, rarity]) => (level === 'missing' ? { level } : { level, rarity }));

/** Any comparison there can be, and many that there cannot. */
export const comparisons: fc.Arbitrary<Comparison> = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, compared(field)])),
) as unknown as fc.Arbitrary<Comparison>; // each field has one of its levels
