import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { ROLES } from '../contract/roles.ts';
import type { Caller, VerifyToken } from './caller.ts';
import { ownPagesOf } from './own-pages.ts';
import { type PartnerSystem, partnerSystemOf } from './partner-system.ts';
import { ProblemError } from './problem.ts';

const known = new Set<string>(ROLES);
const isRole = (role: string): role is (typeof ROLES)[number] => known.has(role);

/** Claims that are read; all others are left alone. Roles that this service does not know give no right. */
const claims = z.object({
  sub: z.string().min(1),
  name: z.string().default(''),
  email: z.email().optional(),
  roles: z.array(z.string()).default([]),
  agency: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
});

const ofClient = z.object({
  sub: z.string().min(1),
  client_id: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  scope: z.string().default(''),
});

/** How issuers mark an access token, if they do: never a logout or another token of theirs. */
const ACCESS_TOKENS = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

/** The issuer did not give its keys: that says nothing about the token. */
const keysAreAway = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof TypeError ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');

export type Claims = Readonly<Record<string, unknown>>;

/** Whom the claims of a person's token speak for, its signature being good; null when it is not meant for us. */
export type ReadPerson = (said: Claims) => Caller | null;

/** Reads the claims `roles` and `agency`, in this service's own words, from a token for one audience. */
export const inOurWords =
  (audience: string): ReadPerson =>
  (given) => {
    const said = claims.safeParse(given);
    if (!said.success) return null;
    const { sub, name, email, roles, agency, aud = [] } = said.data;
    if (![aud].flat().includes(audience)) return null;
    return { id: sub, name, email, agency, roles: roles.filter(isRole) };
  };

/**
 * Verifies access tokens (JWT) of one issuer for one audience: of people, and of the partner systems that
 * the authority's settings name.
 */
export const createTokenVerifier = (expected: {
  readonly issuer: string;
  /** The API as the issuer knows it: of people's tokens where nothing else reads them, and of systems'. */
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  readonly partnerSystems?: readonly PartnerSystem[] | undefined;
  /** The id that the issuer knows this service's own pages by, where they ask for themselves. */
  readonly pagesClientId?: string | undefined;
  readonly readPerson?: ReadPerson | undefined;
}): VerifyToken => {
  const { issuer, audience, partnerSystems = [], pagesClientId } = expected;
  const { readPerson = inOurWords(audience) } = expected;
  const options = {
    issuer,
    algorithms: ['RS256', 'ES256', 'PS256', 'EdDSA'],
    requiredClaims: ['sub', 'exp'],
    clockTolerance: 5,
  };
  return async (token) => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, expected.keys, options);
      if (!ACCESS_TOKENS.has(protectedHeader.typ?.toLowerCase())) return null;
      const client = ofClient.safeParse(payload);
      const system =
        client.success &&
        (partnerSystemOf(client.data, audience, partnerSystems) ??
          ownPagesOf(client.data, audience, pagesClientId));
      return system || readPerson(payload);
    } catch (error) {
      if (keysAreAway(error)) throw new ProblemError('unavailable');
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
};
