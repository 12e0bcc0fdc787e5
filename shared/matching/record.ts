import type { Identity, ParentIdentity } from './identity.ts';
import { forenameWords, nameWords, plainLine } from './normalise-names.ts';
import {
  normaliseDate,
  normaliseEmail,
  normaliseNhsNumber,
  normalisePhone,
  normalisePostcode,
  normaliseUpn,
} from './normalise-numbers.ts';
import { isVerifiedNhsNumber, isVerifiedUpn } from './verify.ts';

/** Raised when the shape or the meaning of a record changes, so that stored ones have to be made anew. */
export const RECORD_VERSION = 2;

/** A number made alike, and whether it passes its check. */
export interface NumberHeld {
  readonly value: string;
  readonly verified: boolean;
}

/** A parent made ready to compare. */
export interface ParentRecord {
  readonly given?: string | undefined;
  readonly family: readonly string[];
  readonly born?: string | undefined;
  readonly nhs?: string | undefined;
}

/** A person's details made ready to compare: small and plain, as it is stored under each matching key. */
export interface MatchRecord {
  readonly v: number;
  /** Words of the forename and of the surname. */
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** First words of other names that have several, and their other words or the only one. */
  readonly otherGiven: readonly string[];
  readonly otherFamily: readonly string[];
  readonly born?: string | undefined;
  /** Only the year may be right. */
  readonly estimated?: boolean | undefined;
  readonly expected?: string | undefined;
  /** Estimated age in whole years, where there is no date. */
  readonly age?: number | undefined;
  readonly sex?: 'F' | 'M' | undefined;
  readonly postcode?: string | undefined;
  readonly house?: string | undefined;
  readonly place?: string | undefined;
  readonly nhs?: NumberHeld | undefined;
  readonly upn?: NumberHeld | undefined;
  /** Telephone numbers and e-mail addresses. */
  readonly reach: readonly string[];
  readonly mother?: ParentRecord | undefined;
}

/** Most other names and most numbers and addresses of one record that are read. */
const MOST_LISTED = 6;
const LONGEST_NAME = 100;

const distinct = (words: readonly (string | undefined)[]): string[] => [
  ...new Set(words.filter((word) => word !== undefined)),
];

const held = (value: string | undefined, isVerified: (value: string) => boolean): NumberHeld | undefined =>
  value === undefined ? undefined : { value, verified: isVerified(value) };

const parent = (of: ParentIdentity | undefined): ParentRecord | undefined => {
  if (of === undefined) return undefined;
  const record = {
    given: nameWords(of.given)[0],
    family: nameWords(of.family),
    born: normaliseDate(of.born),
    nhs: normaliseNhsNumber(of.nhsNumber),
  };
  const isKnown = record.given ?? record.family[0] ?? record.born ?? record.nhs;
  return isKnown === undefined ? undefined : record;
};

/** What staff type between a name and the one a child is called by. */
const CALLED = /[("“‘/\\]|\b(?:known as|also|aka|a\.k\.a\.?|prefers|formerly|nee|née)\b/i;

interface NamesAsTyped {
  readonly given: string | undefined;
  readonly family: string | undefined;
  readonly also: readonly string[];
}

/** Names taken apart where several stand in one field: Alfie (Alfred), James known as Leo, JONES, Alfie. */
const apart = ({ given, family }: Identity): NamesAsTyped => {
  const [first = '', ...also] = (given ?? '').slice(0, LONGEST_NAME).split(CALLED);
  const comma = first.indexOf(',');
  const isWhole = comma > 0 && nameWords(family).length === 0;
  return {
    given: isWhole ? first.slice(comma + 1) : first,
    family: isWhole ? first.slice(0, comma) : family,
    also: also.slice(0, MOST_LISTED),
  };
};

/** Make a person's details ready to compare. Never throws, whatever was typed. */
export const prepare = (identity: Identity): MatchRecord => {
  const born = normaliseDate(identity.born);
  const { given, family, also } = apart(identity);
  const others = (identity.otherNames ?? []).slice(0, MOST_LISTED);
  const words = others.map(nameWords);
  // A single word, hyphenated or not, may as well be a surname.
  const isFull = others.map((name) => /\S\s+\S/.test(name));
  const isEstimated = born !== undefined && (identity.bornIsEstimate === true || born.endsWith('-01-01'));
  return {
    v: RECORD_VERSION,
    given: forenameWords(given),
    family: nameWords(family),
    otherGiven: distinct([
      ...also.map((name) => forenameWords(name)[0]),
      ...words.map((name, at) => (isFull[at] === true && name.length > 1 ? name[0] : undefined)),
    ]).slice(0, MOST_LISTED),
    otherFamily: distinct(
      words.flatMap((name, at) => (isFull[at] === true && name.length > 1 ? name.slice(1) : name)),
    ).slice(0, MOST_LISTED),
    born,
    estimated: isEstimated ? true : undefined,
    age: born === undefined ? identity.estimatedAge : undefined,
    expected: born === undefined ? normaliseDate(identity.expected) : undefined,
    sex: identity.sex === 'F' || identity.sex === 'M' ? identity.sex : undefined,
    postcode: normalisePostcode(identity.postcode),
    house: plainLine(identity.house),
    place: plainLine(identity.place),
    nhs: held(normaliseNhsNumber(identity.nhsNumber), isVerifiedNhsNumber),
    upn: held(normaliseUpn(identity.upn), isVerifiedUpn),
    reach: distinct([
      ...(identity.phones ?? []).slice(0, MOST_LISTED).map(normalisePhone),
      ...(identity.emails ?? []).slice(0, MOST_LISTED).map(normaliseEmail),
    ]),
    mother: parent(identity.mother),
  };
};
