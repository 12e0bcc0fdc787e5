import { createHmac } from 'node:crypto';
import { comparable } from '../../domain/test-referrals/comparable.ts';
import { type KeyVersion, type MatchingSecret, versionsOf } from '../matching-hash.ts';

/** What a test is known by when it comes in. */
export interface KnownBy {
  readonly agencyId: string;
  readonly agencyReference: string;
}

const hashOf = ({ agencyId, agencyReference }: KnownBy, { version, secret }: KeyVersion): string => {
  const text = `test-referral|${agencyId}|${comparable(agencyReference)}`;
  return `${version}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

/** The hashes under which a plan is written: those of every secret, so that none is lost when one is replaced. */
export const hashesToKeep = (known: KnownBy, secret: MatchingSecret): string[] =>
  versionsOf(secret).map((each) => hashOf(known, each));

/** The hash by which a referral that comes in is looked for: nobody can read what was typed from it. */
export const hashToFind = (known: KnownBy, secret: MatchingSecret): string => hashOf(known, secret);
