import { createHash, createHmac } from 'node:crypto';
import type { Eligible, OrderKey } from '../../domain/samples/draw.ts';

/**
 * The key that a draw orders by: the HMAC-SHA-256 of a text under the seed, both as they are written, in
 * hexadecimal. By hand: `printf '%s' EX-7K3M-9QTD.1 | openssl dgst -sha256 -hmac <seed>`.
 */
export const orderKeyOf =
  (seed: string): OrderKey =>
  (text) =>
    createHmac('sha256', seed).update(text).digest('hex');

/** SHA-256 of all that was eligible, by id: a line for each, with its id, a tab and the key of its part. */
export const digestOf = (eligible: readonly Eligible[]): string =>
  createHash('sha256')
    .update(eligible.map(({ id, stratum }) => `${id}\t${stratum}\n`).join(''))
    .digest('hex');
