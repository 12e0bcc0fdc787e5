import { createRemoteJWKSet, decodeJwt, type JWTVerifyGetKey } from 'jose';
import { type Issuer, PAGES_KEYS_PATH, pagesIssuer } from '../settings/sign-in/issuer.ts';
import { type KnownAgency, standingOf } from '../settings/sign-in/standing.ts';
import type { VerifyToken } from './caller.ts';
import { issuerKeys } from './issuer-keys.ts';
import { pagesWord } from './pages-word.ts';
import type { PartnerSystem } from './partner-system.ts';
import { createTokenVerifier, type ReadPerson } from './verify-token.ts';

export interface TrustedIssuers {
  readonly issuers: readonly Issuer[];
  /** The issuer of partners' systems and of the pages' own token. */
  readonly systems: string;
  /** The API, as that issuer knows it. */
  readonly audience: string;
  readonly partnerSystems: readonly PartnerSystem[];
  readonly pagesClientId: string;
  readonly agencies: readonly KnownAgency[];
  /** Where an issuer's keys are had; over the network unless said otherwise. */
  readonly keysOf?: ((issuer: string) => JWTVerifyGetKey) | undefined;
}

/** An ID token repeats what the pages asked with, an access token never does: neither is taken for the other. */
const isIdToken = (said: Readonly<Record<string, unknown>>): boolean =>
  typeof said['nonce'] === 'string' && (said['token_use'] ?? 'id') === 'id';

/** For this service and no other: of several audiences, the one that asked must be named (OpenID Connect, 3.1.3.7). */
const isForClient = ({ aud, azp }: Readonly<Record<string, unknown>>, clientId: string): boolean => {
  const audiences = [aud].flat();
  return audiences.includes(clientId) && (audiences.length === 1 ? (azp ?? clientId) : azp) === clientId;
};

const readerFor =
  (issuer: Issuer, agencies: readonly KnownAgency[]): ReadPerson =>
  (said) => {
    const { knownBy, clientId } = issuer;
    if (knownBy.kind === 'id-token') {
      return isIdToken(said) && isForClient(said, clientId) ? standingOf(said, issuer, agencies) : null;
    }
    if (knownBy.kind === 'pages' || isIdToken(said) || ![said['aud']].flat().includes(knownBy.audience))
      return null;
    return standingOf(said, issuer, agencies);
  };

const remoteKeys = (issuer: string): JWTVerifyGetKey =>
  issuer.endsWith(PAGES_KEYS_PATH) ? createRemoteJWKSet(new URL(issuer)) : issuerKeys(issuer);

/** Nobody has verified it yet: it only says whose keys to try. */
const issuerNamedIn = (token: string): string | undefined => {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
};

/**
 * Verifies tokens of every issuer that the deployment trusts, each by its own keys and for its own kind of people:
 * a token is read only as the issuer that its signature proves.
 */
export const trustTheseIssuers = (trusted: TrustedIssuers): VerifyToken => {
  const {
    issuers,
    systems,
    audience,
    partnerSystems,
    pagesClientId,
    agencies,
    keysOf = remoteKeys,
  } = trusted;
  const ofSystems = { partnerSystems, pagesClientId };
  const verifiers = new Map<string, VerifyToken>(
    issuers.map((issuer) => {
      const { knownBy } = issuer;
      if (knownBy.kind === 'pages') {
        const own = pagesIssuer(knownBy.at, issuer.id);
        const keys = keysOf(`${knownBy.at}${PAGES_KEYS_PATH}`);
        const readPerson = pagesWord(issuer, audience);
        return [own, createTokenVerifier({ issuer: own, audience, keys, readPerson })];
      }
      const keys = keysOf(issuer.issuer);
      const also = issuer.issuer === systems ? ofSystems : {};
      const readPerson = readerFor(issuer, agencies);
      return [
        issuer.issuer,
        createTokenVerifier({ issuer: issuer.issuer, audience, keys, readPerson, ...also }),
      ];
    }),
  );
  if (!verifiers.has(systems)) {
    const keys = keysOf(systems);
    const readPerson = () => null;
    verifiers.set(
      systems,
      createTokenVerifier({ issuer: systems, audience, keys, readPerson, ...ofSystems }),
    );
  }
  return async (token) => (await verifiers.get(issuerNamedIn(token) ?? '')?.(token)) ?? null;
};
