import { createHash } from 'node:crypto';

/** Capital letters and digits that are not taken for one another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Longest that a return takes. */
const LENGTH = 20;

const shortened = (what: string, id: string): string =>
  [...createHash('sha256').update(`${what}\n${id}`).digest().subarray(0, LENGTH)]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('');

/**
 * The id of a child in every return: twenty letters and digits, always the same for one person and never used for
 * another (100 bits of a digest of the person’s random id). Nothing about the child is in it, so that nothing can be
 * got back out of it. Source: docs/reference.md#returns.
 *
 * @param personId of a child who is known as several persons, the one that `childOf` answers for all of them
 */
export const childUniqueId = (personId: string): string => shortened('child', personId);

/** The same for a member of staff, whose id may be an address. */
export const workerUniqueId = (staffId: string): string => shortened('worker', staffId);
