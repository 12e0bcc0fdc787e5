import { randomBytes } from 'node:crypto';

/** Crockford's alphabet: no I, L, O or U, so that a reference can be read out over the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new reference, like `EX-7K3M-9QTD`: random, so it says nothing and cannot be guessed from another. */
export const newReference = (prefix: string): string => {
  const letters = [...randomBytes(8)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}`;
};
