import { createHmac } from 'node:crypto';

/**
 * Who somebody without an account is, from one code to the next: a keyed hash of the address that they proved
 * to be theirs. No account's id begins like this, and the address cannot be read from it.
 */
export const guestIdOf = (address: string, secret: string): string =>
  `guest:${createHmac('sha256', secret).update(`guest|${address}`).digest('base64url')}`;
