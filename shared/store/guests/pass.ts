import { createHash, randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type GuestPassItem, guestPassItem } from '../items/guest-pass.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { guestIdOf } from './guest-id.ts';

/** Longer than a session of the pages: whoever is still at work there never loses sight of what they sent. */
export const PASS_HOURS = 12;

/** How long it is known whose it was after it opens nothing: a referral that was held comes in later. */
const KNOWN_DAYS = 14;

const HOUR = 3_600_000;
const PASS = /^[\w-]{43}$/;

const digest = (pass: string): string => createHash('sha256').update(pass).digest('base64url');

/** What may be kept of a pass: it tells whose it was, and opens nothing. Undefined for what is no pass. */
export const passDigest = (pass: string): string | undefined => (PASS.test(pass) ? digest(pass) : undefined);

/**
 * Makes a pass for whoever has just entered the code of an address: 32 random bytes, kept only as a digest.
 * @param at instant of entering it
 */
export const issuePass = async (
  { client, table }: Records,
  address: string,
  at: string,
  secret: string,
): Promise<string> => {
  const pass = randomBytes(32).toString('base64url');
  const ends = Date.parse(at) + PASS_HOURS * HOUR;
  const item: GuestPassItem = {
    ...keys.guestPass(digest(pass)),
    sk: 'PASS',
    guest: guestIdOf(address, secret),
    endsAt: new Date(ends).toISOString(),
    expiresAt: Math.floor((ends + KNOWN_DAYS * 24 * HOUR) / 1000),
  };
  await client.send(new PutCommand({ TableName: table, Item: item }));
  return pass;
};

/** The id of the guest whose pass had this digest at an instant; null when it was nobody's, or had ended. */
export const guestBehind = async (records: Records, of: string, at: string): Promise<string | null> => {
  const [found] = await queryAll(records, keys.guestPass(of).pk);
  if (found === undefined) return null;
  const { guest, endsAt } = guestPassItem.parse(found);
  return endsAt > at ? guest : null;
};

/** The id of the guest whose pass this is at this instant; null when it is nobody's, or has ended. */
export const guestOf = async (records: Records, pass: string, at: string): Promise<string | null> => {
  const of = passDigest(pass);
  return of === undefined ? null : guestBehind(records, of, at);
};
