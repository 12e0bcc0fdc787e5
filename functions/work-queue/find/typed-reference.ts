import { referenceOf } from '../../../shared/contract/fields.ts';

/** Letters that the references leave out, by the digit that they are read as. */
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** How many characters follow the authority's letters. */
const RANDOM = 8;

/**
 * A reference as people type it, "ex 7k3m 9qtd" or "7K3M9QTD", as it is stored; null where it cannot be one.
 *
 * @param prefix the authority's letters, put before what was typed without them
 */
export const typedReference = (typed: string, prefix: string): string | null => {
  const plain = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const random = plain.slice(-RANDOM).replaceAll(/[OIL]/g, (letter) => READ_AS[letter] ?? letter);
  const letters = plain.slice(0, -RANDOM) || prefix;
  const read = referenceOf.safeParse(`${letters}-${random.slice(0, 4)}-${random.slice(4)}`);
  return read.success ? read.data : null;
};
