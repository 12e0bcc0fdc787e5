import { hashOf } from '../canonical.ts';

/** Where a chain is broken, and how. */
export interface ChainFault {
  /** The place in the chain, from 1. */
  readonly number: number;
  /**
   * `missing`: there is no event in that place; `changed`: it is not as it was written, or none that belongs
   * there; `not-linked`: it does not follow the one before.
   */
  readonly why: 'missing' | 'changed' | 'not-linked';
}

/** What was written of an event beside its chain, at the same moment. */
export interface Copy {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Works the hashes of a chain out anew: the first event that does not fit, or null when the chain is whole. A
 * chain that somebody cut off at its end, or wrote anew from some place on, is whole by itself; then the copies
 * that stand under the children say so.
 *
 * @param items the chain as stored, in the order of its keys
 */
export const chainFault = (
  items: readonly Readonly<Record<string, unknown>>[],
  copies: readonly Copy[] = [],
): ChainFault | null => {
  let previous = '';
  const hashes: string[] = [];
  for (const [at, { hash, ...rest }] of items.entries()) {
    const number = at + 1;
    const { sequence } = rest;
    if (typeof sequence === 'number' && sequence > number) return { number, why: 'missing' };
    if (sequence !== number || typeof hash !== 'string' || hashOf(rest) !== hash) {
      return { number, why: 'changed' };
    }
    if (rest['previous'] !== previous) return { number, why: 'not-linked' };
    previous = hash;
    hashes.push(hash);
  }
  const others = copies
    .filter(({ sequence, hash }) => hashes[sequence - 1] !== hash)
    .toSorted((one, other) => one.sequence - other.sequence);
  const [first] = others;
  if (first === undefined) return null;
  return first.sequence > hashes.length
    ? { number: hashes.length + 1, why: 'missing' }
    : { number: first.sequence, why: 'changed' };
};
