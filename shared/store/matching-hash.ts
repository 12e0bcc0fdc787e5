import { createHmac } from 'node:crypto';
import type { Identity } from '../matching/identity.ts';
import { matchingKeys } from '../matching/keys.ts';

/** The secret under which matching keys are hashed, with the version that stands before each hash. */
export interface MatchingSecret {
  readonly version: string;
  readonly secret: string;
}

/** A person's matching keys as they are stored: nothing about the person can be read from them. */
export interface HashedKey {
  readonly hash: string;
  /** Keys made of a number that is one child's alone are read consistently. */
  readonly identifier: boolean;
}

const IDENTIFIERS = new Set(['nhs-number', 'upn']);

/** HMAC-SHA-256 of each matching key, each hash once. */
export const hashedKeysOf = (identity: Identity, { version, secret }: MatchingSecret): HashedKey[] => {
  const hashed = new Map<string, HashedKey>();
  for (const { kind, value } of matchingKeys(identity)) {
    const digest = createHmac('sha256', secret).update(`${kind}|${value}`).digest('base64url');
    const hash = `${version}.${digest}`;
    hashed.set(hash, { hash, identifier: IDENTIFIERS.has(kind) });
  }
  return [...hashed.values()];
};
