import { createHash, createPrivateKey, createPublicKey, hkdfSync } from 'node:crypto';
import { type JSONWebKeySet, SignJWT } from 'jose';
import type { Standing } from '../../shared/settings/sign-in/standing.ts';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, 7). */
const BEFORE_KEY = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The pages' own signature, made from a secret that only they may read. */
export interface PagesWord {
  /** What the API checks it with. */
  readonly publicKeys: JSONWebKeySet;
  /** Says to the API who a partner is whose issuer signs nothing for it. `until` in epoch seconds. */
  sign(standing: Standing, as: { issuer: string; audience: string; until: number }): Promise<string>;
}

/** A key pair that is always the same for the same secret, so that every copy of the pages has it. */
export const pagesWord = (secret: string): PagesWord => {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'pages sign for partners', 32));
  const key = createPrivateKey({ key: Buffer.concat([BEFORE_KEY, seed]), format: 'der', type: 'pkcs8' });
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  const kid = createHash('sha256').update(String(jwk.x)).digest('base64url').slice(0, 16);
  return {
    publicKeys: { keys: [{ ...jwk, kty: 'OKP', kid, alg: 'EdDSA', use: 'sig' }] },
    sign: ({ id, name, email, roles, agency }, { issuer, audience, until }) =>
      new SignJWT({
        name,
        roles: [...roles],
        ...(email !== undefined && { email }),
        ...(agency !== undefined && { agency }),
      })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(id)
        .setIssuedAt()
        .setExpirationTime(until)
        .sign(key),
  };
};
