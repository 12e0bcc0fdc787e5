import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import type { MatchingSecret } from './matching-hash.ts';

/** After so long a secret is read again: a changed one is then in use everywhere. */
export const SECRET_KEPT_MINUTES = 5;

/** Without these one reading that hangs would hang for ever, and a referral with it. */
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 2_500, throwOnRequestTimeout: true };

interface Kept {
  readonly value: Promise<string>;
  readonly until: number;
}

/**
 * Reads a secret and keeps it for five minutes; a failure is not kept, so the next use tries again. While a new
 * reading fails, the value known before goes on being used.
 */
export const secretReader = (name: string, now: () => number = Date.now): (() => Promise<string>) => {
  let client: SecretsManagerClient | undefined;
  let kept: Kept | undefined;
  const read = async (): Promise<string> => {
    client ??= new SecretsManagerClient({ maxAttempts: 2, requestHandler: TIMEOUTS });
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
    if (SecretString === undefined) throw new Error('A secret has no value');
    return SecretString;
  };
  return () => {
    if (kept !== undefined && now() < kept.until) return kept.value;
    const before = kept?.value;
    const value = read().catch((error: unknown) => {
      kept = undefined;
      if (before !== undefined) return before;
      throw error;
    });
    kept = { value, until: now() + SECRET_KEPT_MINUTES * 60_000 };
    return value;
  };
};

const keyVersion = z.strictObject({
  version: z.string().regex(/^k\d+$/),
  secret: z.string().min(32),
});

/** The secret of the matching keys as it is stored: a version and its secret, and the next where it changes. */
const matchingSecret = keyVersion
  .extend({ next: keyVersion.optional() })
  .refine(({ version, next }) => version !== next?.version, { error: 'The two versions must differ' });

/** @throws where the text is not `{"version": "k1", "secret": "…", "next": {…}?}`; it is not repeated. */
export const parseMatchingSecret = (text: string): MatchingSecret => {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Error('The matching secret is not JSON');
  }
  return matchingSecret.parse(given);
};

/** The matching secret, from `{"version": "k1", "secret": "…", "next": {…}?}`. */
export const matchingSecretReader = (name: string): (() => Promise<MatchingSecret>) => {
  const read = secretReader(name);
  return async () => parseMatchingSecret(await read());
};
