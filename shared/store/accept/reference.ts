import { createHash, randomBytes } from 'node:crypto';

/** Crockford's alphabet: no I, L, O or U, so that a reference can be read out over the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const spelt = (prefix: string, bytes: Uint8Array): string => {
  const letters = [...bytes.subarray(0, 8)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** A new reference, like `EX-7K3M-9QTD`: random, so it says nothing and cannot be guessed from another. */
export const newReference = (prefix: string): string => spelt(prefix, randomBytes(8));

/**
 * The reference that one submission gets whichever way and whenever it comes in, unless that is taken: so it can be
 * told before the referral is accepted. It follows from hashes of who sent it, under which key, and of all that was
 * sent; without knowing every word of that nobody can guess it.
 */
export const referenceFor = (
  prefix: string,
  { hash, payload }: { readonly hash: string; readonly payload: string },
): string => spelt(prefix, createHash('sha256').update(`${hash}\n${payload}`).digest());
