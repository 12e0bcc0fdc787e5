import { createHash, randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { ROLES, type Role } from '../../../shared/domain/roles.ts';
import type { Keys } from './keys.ts';
import { AUDIENCE, claimsOf, type Person, SCOPES, WEB_CLIENT } from './person.ts';

export interface TokenOrder {
  readonly keys: Keys;
  readonly issuer: string;
  readonly person: Person;
  readonly clock: { now(): Date };
  readonly lifetimeSeconds: number;
}

/** Signs an access token of the very shape that signing in gives. */
export const mintToken = async (order: TokenOrder): Promise<string> => {
  const { keys, issuer, person, clock, lifetimeSeconds } = order;
  const issuedAt = Math.floor(clock.now().getTime() / 1000);
  return new SignJWT({ ...claimsOf(person), client_id: WEB_CLIENT, scope: SCOPES })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: keys.signing.kid ?? '' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(person.id)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .setJti(randomUUID())
    .sign(await importJWK(keys.signing, 'RS256'));
};

/** Opaque, and the same for the same words on every machine. */
const stableId = (...words: readonly string[]): string =>
  createHash('sha256').update(words.join('\n')).digest('base64url').slice(0, 22);

/** Roles whose people always belong to a partner agency. */
const OF_AN_AGENCY: readonly Role[] = ['partner', 'partner-system', 'agency-responder', 'system'];

export interface PersonWanted {
  readonly role: Role;
  readonly agency?: string | undefined;
  /** 1 for the first person of that role (and agency), 2 for another, and so on without end. */
  readonly number: number;
}

/**
 * A person of a role: a demonstration person while there are enough of them, then somebody made up, always
 * the same for the same wish.
 */
export const personFor = ({ role, agency, number }: PersonWanted, people: readonly Person[]): Person => {
  const known = people.filter(
    (each) => each.role === role && (agency === undefined || each.agency === agency),
  );
  const found = known[number - 1];
  if (found !== undefined) return found;
  const usual = [...people.filter((each) => each.role === role), ...people].find(
    (each) => each.agency !== undefined,
  );
  const of = agency ?? (OF_AN_AGENCY.includes(role) ? usual?.agency : undefined);
  const id = stableId(role, of ?? '', String(number));
  const words = role.replaceAll('-', ' ');
  return {
    id,
    name: `Demonstration ${words} ${number}`,
    role,
    agency: of,
    email: `${role}-${number}@example.test`,
    jobTitle: words,
  };
};

/** Is this one of the roles? */
export const isRole = (word: string): word is Role => ROLES.some((role) => role === word);
