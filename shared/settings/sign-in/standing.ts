import * as z from 'zod';
import type { Role } from '../../domain/roles.ts';
import type { Issuer } from './issuer.ts';
import { PARTNER_ROLES, SIGNED_IN } from './roles.ts';

/** An agency, with the codes that others know it by: `urn:123456`, `ods:RX1`. */
export interface KnownAgency {
  readonly id: string;
  readonly knownAs?: readonly string[] | undefined;
}

/** Who somebody is here, by what their issuer said of them. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly roles: readonly Role[];
  readonly agency?: string | undefined;
}

type Claims = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Claims => typeof value === 'object' && value !== null;

/** Every value at a place; lists on the way are gone through. */
const valuesAt = (said: unknown, [name, ...rest]: readonly string[]): readonly string[] => {
  if (Array.isArray(said))
    return said.flatMap((each) => valuesAt(each, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return typeof said === 'string' || typeof said === 'number' ? [String(said)] : [];
  return isObject(said) && Object.hasOwn(said, name) ? valuesAt(said[name], rest) : [];
};

/** Leaves of a list only what was chosen at sign-in; nothing, where nothing was. */
const withChosen = (claims: Claims, { chosen }: Issuer): Claims => {
  if (chosen === undefined) return claims;
  const { list, by, is } = chosen;
  const [choice] = valuesAt(claims, [is]);
  const all: readonly unknown[] = [claims[list] ?? []].flat();
  const left = choice === undefined ? [] : all.filter((each) => valuesAt(each, [by]).includes(choice));
  return { ...claims, [list]: left };
};

const rolesIn = (claims: Claims, { roles, signsIn }: Issuer): readonly Role[] => {
  const may: readonly Role[] = SIGNED_IN[signsIn];
  if ('everybody' in roles) return may.filter((role) => role === roles.everybody);
  const { claim, are } = roles;
  const said = valuesAt(claims, claim);
  const named =
    are === undefined ? said : said.flatMap((word) => (Object.hasOwn(are, word) ? (are[word] ?? []) : []));
  return may.filter((role) => named.includes(role));
};

/** One agency or none: of somebody with two it would be a guess for which of them they act. */
const agencyIn = (claims: Claims, { agency }: Issuer, known: readonly KnownAgency[]): string | undefined => {
  if (agency === undefined) return undefined;
  const { claim, prefix = '', scheme } = agency;
  const words = valuesAt(claims, claim).flatMap((word) =>
    word.startsWith(prefix) ? [word.slice(prefix.length)] : [],
  );
  const ids = words.flatMap((word) =>
    scheme === undefined
      ? [word]
      : known.filter(({ knownAs = [] }) => knownAs.includes(`${scheme}:${word}`)).map(({ id }) => id),
  );
  const [id, ...others] = new Set(ids);
  return others.length === 0 && id !== '' ? id : undefined;
};

const usual = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  given_name: z.string().optional(),
  family_name: z.string().optional(),
  email: z.email().optional().catch(undefined),
});

const isOfAnAgency = (role: Role): boolean => PARTNER_ROLES.some((each) => each === role);

/**
 * Who somebody is and what they may do here, from claims that were verified; null where they did not prove who
 * they are as strongly as the settings ask. An issuer gives the roles of the kind of people it signs in and no
 * other, whatever it says. Whoever comes from an issuer of partners and from no agency that is known has no role.
 */
export const standingOf = (
  claims: Claims,
  issuer: Issuer,
  agencies: readonly KnownAgency[],
): Standing | null => {
  const who = usual.safeParse(claims);
  const { requires = [], signsIn } = issuer;
  if (
    !who.success ||
    !requires.every(({ claim, oneOf }) => valuesAt(claims, claim).some((word) => oneOf.includes(word)))
  )
    return null;
  const { sub, name, given_name, family_name, email } = who.data;
  const counted = withChosen(claims, issuer);
  const agency = agencyIn(counted, issuer, agencies);
  const roles = rolesIn(counted, issuer);
  return {
    // No issuer but the council's own can give an id that another one has given.
    id: signsIn === 'partners' ? `${issuer.id}:${sub}` : sub,
    name: name ?? [given_name, family_name].filter((part) => part !== undefined).join(' '),
    ...(email !== undefined && { email }),
    roles:
      agency === undefined && signsIn === 'partners' ? roles.filter((role) => !isOfAnAgency(role)) : roles,
    ...(agency !== undefined && { agency }),
  };
};
