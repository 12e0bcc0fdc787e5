import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';

/** The secrets of the local identity provider. They sign for demonstration people only. */
export interface Keys {
  /** The private signing key, RS256 as with Cognito. */
  readonly signing: JWK;
  /** For the provider's own cookies. */
  readonly cookies: readonly string[];
  /** What the web form proves itself with. */
  readonly clientSecret: string;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** Makes keys that nobody has seen before. */
export const createKeys = async (): Promise<Keys> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: secret().slice(0, 16) };
  return { signing, cookies: [secret()], clientSecret: secret() };
};

/** The public half, as `/oidc/jwks` shows it. */
export const publicKeys = ({ signing: { kty, n, e, alg, use, kid } }: Keys): JSONWebKeySet => ({
  keys: [{ kty, n, e, alg, use, kid } as JWK], // exactOptionalPropertyTypes: an RSA key has all of them
});

const readKeys = (file: string): Keys | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Puts the file there whole, or leaves the one that another run has just put there. */
const writeOnce = (directory: string, file: string, keys: Keys): void => {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const draft = join(directory, `identity-${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify(keys, null, 2), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
};

/** The keys of a directory, made at the first call, readable by their owner only. */
export const loadOrCreateKeys = async (directory: string): Promise<Keys> => {
  const file = join(directory, 'identity.json');
  const found = readKeys(file);
  if (found !== undefined) return found;
  const made = await createKeys();
  writeOnce(directory, file, made);
  return readKeys(file) ?? made;
};
