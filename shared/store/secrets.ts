import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import type { MatchingSecret } from './matching-hash.ts';

/** Reads a secret once for the life of the function; a failure is not kept, so the next use tries again. */
export const secretReader = (name: string): (() => Promise<string>) => {
  let client: SecretsManagerClient | undefined;
  let known: Promise<string> | undefined;
  const read = async (): Promise<string> => {
    client ??= new SecretsManagerClient({ maxAttempts: 3 });
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
    if (SecretString === undefined) throw new Error('A secret has no value');
    return SecretString;
  };
  return () => {
    known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
};

/** The secret of the matching keys as it is stored: its version, then the secret itself. */
const matchingSecret = z.strictObject({
  version: z.string().regex(/^k\d+$/),
  secret: z.string().min(32),
});

/** The matching secret, from `{"version": "k1", "secret": "…"}`. */
export const matchingSecretReader = (name: string): (() => Promise<MatchingSecret>) => {
  const read = secretReader(name);
  return async () => matchingSecret.parse(JSON.parse(await read()));
};
