import type { FieldWeighed } from '../../../shared/contract/answers/prior-contact.ts';

/**
 * From how many bits a field speaks strongly, or speaks at all clearly. Eight bits: seen 256 times as often
 * where two records are of one child; three bits: eight times.
 */
const STRONG = 8;
const SOME = 3;
/** Below a tenth of a bit a field says nothing. */
const NOTHING = 0.1;

/** A weight in the words of the contract. */
export const weightOf = (bits: number): FieldWeighed['weight'] => {
  const size = Math.abs(bits);
  if (size < NOTHING) return 'none';
  const way = bits > 0 ? 'for' : 'against';
  return size >= STRONG ? `strong-${way}` : size >= SOME ? `some-${way}` : `slight-${way}`;
};

const inTenths = (bits: number): number => Math.round(bits * 10) / 10 || 0;

/** Fields as they were compared, each with its weight in words; the strongest first, whichever way it speaks. */
export const weighed = <Field extends { readonly bits: number }>(
  compared: readonly Field[],
): (Field & Pick<FieldWeighed, 'weight' | 'bits'>)[] =>
  compared
    .toSorted((one, other) => Math.abs(other.bits) - Math.abs(one.bits))
    .map((field) => ({ ...field, weight: weightOf(field.bits), bits: inTenths(field.bits) }));
