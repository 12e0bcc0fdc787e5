import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import { parseMatchingSecret } from '../../shared/store/secrets.ts';

/** Shaped as the secret store keeps it on AWS, so that it is changed in the same way. */
const newSecret = (): string =>
  `${JSON.stringify({ version: 'k1', secret: randomBytes(32).toString('base64url') }, null, 2)}\n`;

/**
 * The secret of the matching keys on this machine, made at the first start and kept beside the other keys.
 * @throws where the file is not such a secret.
 */
export const matchingSecretIn = (directory: string): MatchingSecret => {
  const file = join(directory, 'matching-secret.json');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, newSecret(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return parseMatchingSecret(readFileSync(file, 'utf8'));
};
