import { createHmac } from 'node:crypto';
import type { MatchingKey } from '../matching/identity.ts';
import { KEY_SCHEME, searchKeys, storedKeys } from '../matching/keys.ts';
import type { MatchRecord } from '../matching/record.ts';

/** One secret under which matching keys are hashed, with the version that stands before each hash. */
export interface KeyVersion {
  readonly version: string;
  readonly secret: string;
}

/**
 * The secret of the matching keys: keys are read under the first, and written under both. `next` is there only
 * while one secret takes the other's place: see docs/runbooks/reindex.md.
 */
export interface MatchingSecret extends KeyVersion {
  readonly next?: KeyVersion | undefined;
}

/** A matching key as it is looked for: nothing about the person can be read from it. */
export interface HashedKey {
  readonly hash: string;
  /** Keys made of a number that is one child's alone are read consistently. */
  readonly identifier: boolean;
}

/** What stands under a person's matching keys, and under which. */
export interface KeysToStore {
  readonly record: MatchRecord;
  readonly hashes: readonly string[];
}

const IDENTIFIERS = new Set(['nhs-number', 'upn']);

/** Stands before each hash: the version of the secret and the scheme of the keys, `k1.s2`. */
export const prefixOf = ({ version }: Pick<KeyVersion, 'version'>): string => `${version}.s${KEY_SCHEME}`;

/** The secrets under which keys are written. */
export const versionsOf = (secret: MatchingSecret): KeyVersion[] =>
  secret.next === undefined ? [secret] : [secret, secret.next];

const hashOf = (key: MatchingKey, under: KeyVersion): string => {
  const digest = createHmac('sha256', under.secret).update(`${key.kind}|${key.value}`).digest('base64url');
  return `${prefixOf(under)}.${digest}`;
};

/** HMAC-SHA-256 of each key by which this record is looked for, each hash once. */
export const hashesToSearch = (record: MatchRecord, secret: MatchingSecret): HashedKey[] => {
  const hashed = new Map<string, HashedKey>();
  for (const key of searchKeys(record)) {
    const hash = hashOf(key, secret);
    hashed.set(hash, { hash, identifier: IDENTIFIERS.has(key.kind) });
  }
  return [...hashed.values()];
};

/** The keys under which a record is stored: those of every secret, so that none is lost when one is replaced. */
export const keysToStore = (record: MatchRecord, secret: MatchingSecret): KeysToStore => ({
  record,
  hashes: [
    ...new Set(versionsOf(secret).flatMap((under) => storedKeys(record).map((key) => hashOf(key, under)))),
  ],
});
