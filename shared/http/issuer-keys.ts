import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The signing keys of an OpenID Connect issuer, found by discovery on first use and kept as jose advises. */
export const issuerKeys = (issuer: string): JWTVerifyGetKey => {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const find = async (): Promise<JWTVerifyGetKey> => {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      redirect: 'error',
      signal: AbortSignal.timeout(3_000),
    });
    if (!answer.ok) throw new TypeError('The identity provider does not answer');
    const said = discovery.parse(await answer.json());
    // Letter by letter, or the keys could be those of another (OpenID Connect Discovery, 4.3).
    if (said.issuer !== issuer) throw new TypeError('Another identity provider answers');
    return createRemoteJWKSet(new URL(said.jwks_uri));
  };
  return async (header, token) => {
    found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return (await found)(header, token);
  };
};
