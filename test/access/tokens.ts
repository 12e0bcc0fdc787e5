import { importJWK, SignJWT } from 'jose';
import { AUDIENCE, claimsOf, type Person } from '../../infra/local/identity/person.ts';
import type { FrontDoor } from '../support/front-door.ts';

const HOUR = 3_600;

interface Order {
  readonly audience?: string;
  /** Seconds from now. */
  readonly ends?: number;
}

const signed = async (
  door: FrontDoor,
  person: Person,
  { audience = AUDIENCE, ends = HOUR }: Order,
): Promise<string> => {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ ...claimsOf(person) })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: door.keys.signing.kid ?? '' })
    .setIssuer(door.issuer)
    .setAudience(audience)
    .setSubject(person.id)
    .setIssuedAt(now + ends - HOUR)
    .setExpirationTime(now + ends)
    .sign(await importJWK(door.keys.signing, 'RS256'));
};

/** A good token of each person, and those that are good in everything but one thing. */
export const TOKENS = {
  good: (door: FrontDoor, person: Person) => signed(door, person, {}),
  expired: (door: FrontDoor, person: Person) => signed(door, person, { ends: -60 }),
  'for another service': (door: FrontDoor, person: Person) =>
    signed(door, person, { audience: 'another-service' }),
} as const;

/** Tokens that nobody is let in with. */
export const NOT_GOOD = ['expired', 'for another service'] as const satisfies (keyof typeof TOKENS)[];
