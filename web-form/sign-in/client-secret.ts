import { importJWK, type JWK } from 'jose';
import { type ClientAuth, ClientSecretPost, PrivateKeyJwt } from 'openid-client';
import * as z from 'zod';

/** A private key as a JSON Web Key, whose public half the issuer was given under the same `kid`. */
const privateKey = z.looseObject({ kty: z.string(), kid: z.string().min(1), alg: z.string().min(1) });

const secret = z.union([z.string().min(1), privateKey]);

/** What the pages prove themselves with at an issuer: words that both know, or a key that only we have. */
export type ClientSecret = z.infer<typeof secret>;

/** The secrets by the ids of the issuers, as the secret store holds them. */
export const clientSecrets = z.record(z.string(), secret);

/** How to prove who we are with it. NHS CIS2 asks for a key. */
export const provedBy = async (held: ClientSecret): Promise<ClientAuth> => {
  if (typeof held === 'string') return ClientSecretPost(held);
  // The union's other half is a JSON Web Key of whatever kind; jose checks what is in it.
  const key = await importJWK(held as JWK, held.alg);
  if (key instanceof Uint8Array) throw new TypeError('A client key must be a private key');
  return PrivateKeyJwt({ key, kid: held.kid });
};
