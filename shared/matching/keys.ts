import { bearingWords } from './bearing-name.ts';
import { fullFormsOf, standardSpelling } from './forename-variants.ts';
import type { MatchingKey } from './identity.ts';
import { soundCodes } from './phonetic.ts';
import type { MatchRecord, ParentRecord } from './record.ts';
import { standardSurname } from './surname-variants.ts';

/** Raised when keys are made in another way, so that stored ones have to be made anew. */
export const KEY_SCHEME = 3;

/** Most keys that one search looks up: what a stranger types cannot cost more. */
export const MOST_SEARCHED = 20;
const MOST_STORED = 20;

/** Most sounds of one name and most pairs of forename and surname that are followed. */
const MOST_SOUNDS = 3;
const MOST_PAIRS = 4;
const MOST_REACH = 2;

/** The parts of a record that keys are made of; an empty list makes no key. */
interface Parts {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
  readonly initials: readonly string[];
  readonly names: readonly string[];
  /** Surnames as they are mostly spelt, and first letters of the forename in full. */
  readonly spellings: readonly string[];
  readonly initial: readonly string[];
  readonly born: readonly string[];
  readonly year: readonly string[];
  readonly postcode: readonly string[];
  readonly sector: readonly string[];
  readonly house: readonly string[];
  readonly place: readonly string[];
  /** The mother's names. */
  readonly mother: readonly string[];
  /** What tells one mother from another of her names: her NHS number, her names with her date of birth. */
  readonly oneMother: readonly string[];
  /** A name had more words than are followed. */
  readonly isCut: boolean;
}

const listed = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Day and month in rising order where both could be either, so that dates with the two swapped meet. */
const eitherWayRound = (born: string): string => {
  const [year, month, day] = [born.slice(0, 4), born.slice(5, 7), born.slice(8)];
  return day <= '12' && day < month ? `${year}-${day}-${month}` : born;
};

/** A short form meets its full form, and each spelling the others, under the full and standard one. */
const inFull = (name: string | undefined): readonly string[] => {
  if (name === undefined) return [];
  const full = fullFormsOf(name);
  return full.length === 0 ? [standardSpelling(name)] : full;
};

const forenameSounds = (name: string | undefined): string[] =>
  inFull(name).flatMap((word) => soundCodes(word).slice(0, 1));

const surnameSound = (name: string): string => soundCodes(standardSurname(name))[0] ?? name;

/** In one order, so that names in each other's place meet. */
const pairs = (ones: readonly string[], others: readonly string[]): string[] =>
  distinct(ones.flatMap((one) => others.map((other) => [one, other].sort().join('+'))));

const mothersNames = ({ given, family }: ParentRecord): string[] =>
  pairs(forenameSounds(given).slice(0, 1), family.slice(0, 1).map(surnameSound));

const oneMother = (mother: ParentRecord): string[] => {
  const { born, nhs } = mother;
  return [
    ...listed(nhs),
    ...(born === undefined ? [] : mothersNames(mother).map((name) => `${name}|${born}`)),
  ];
};

const partsOf = (record: MatchRecord): Parts => {
  const family = [...record.family, ...record.otherFamily];
  const called = bearingWords(record.given)[0];
  const forenames = distinct([called, record.given[0], ...record.otherGiven].flatMap(forenameSounds));
  const surnames = distinct(family.map(surnameSound));
  const full = inFull(called);
  const initials = pairs(listed(called?.[0]), distinct(family.map((word) => word[0] ?? '')));
  const names = pairs(forenames.slice(0, MOST_SOUNDS), surnames.slice(0, MOST_SOUNDS));
  const certain = record.estimated === true ? undefined : record.born;
  const { postcode } = record;
  return {
    forenames: forenames.slice(0, MOST_SOUNDS),
    surnames: surnames.slice(0, MOST_SOUNDS),
    initials: initials.slice(0, MOST_SOUNDS),
    names: names.slice(0, MOST_PAIRS),
    spellings: distinct(family.map(standardSurname)).slice(0, MOST_SOUNDS),
    initial: distinct(full.map((word) => word[0] ?? '')),
    born: certain === undefined ? [] : [eitherWayRound(certain)],
    year: listed(record.born?.slice(0, 4)),
    postcode: listed(postcode),
    sector: listed(postcode?.includes(' ') ? postcode.slice(0, -2) : postcode),
    house: listed(record.house),
    place: listed(record.place?.slice(0, 5)),
    mother: record.mother === undefined ? [] : mothersNames(record.mother),
    oneMother: record.mother === undefined ? [] : oneMother(record.mother),
    isCut: forenames.length > MOST_SOUNDS || surnames.length > MOST_SOUNDS,
  };
};

/** A key for each way to take one value of every part; none where a part has no value. */
const key = (
  kind: string,
  first: readonly string[],
  ...others: readonly (readonly string[])[]
): MatchingKey[] => {
  if (first.length === 0 || others.some((part) => part.length === 0)) return [];
  let values = first;
  for (const part of others) values = values.flatMap((start) => part.map((value) => `${start}|${value}`));
  return values.map((value) => ({ kind, value }));
};

/** Keys made of a number that is one child's alone. */
const numberKeys = ({ nhs, upn }: MatchRecord): MatchingKey[] => [
  ...key('nhs-number', listed(nhs?.value)),
  ...key('upn', listed(upn?.value)),
];

/** Keys that a record is both stored and looked for under, the surest first. */
const keysBothWays = (record: MatchRecord, parts: Parts): MatchingKey[] => [
  ...key('surname+born', parts.surnames, parts.born),
  ...key('forename+born', parts.forenames, parts.born),
  ...key('initials+born', parts.initials, parts.born),
  ...key('surname+initial+year', parts.spellings, parts.initial, parts.year),
  ...key('surname+postcode', parts.surnames, parts.postcode),
  ...key('forename+sector', parts.forenames, parts.sector),
  ...key('year+postcode', parts.year, parts.postcode),
  ...key('mother', parts.oneMother),
  ...key('reach', record.reach.slice(0, MOST_REACH)),
  ...key('surname+place', parts.surnames, parts.place),
  ...key('forename+place', parts.forenames, parts.place),
  ...key('initials+place', parts.initials, parts.place),
  ...key('born+place', parts.born, parts.place),
  ...key('house+place', parts.house, parts.place),
  ...key('house+postcode', parts.house, parts.postcode),
];

/** The keys under which a record is stored, plain text. Source: docs/matching.md#keys. */
export const storedKeys = (record: MatchRecord): MatchingKey[] => {
  const parts = partsOf(record);
  const isUndated = parts.year.length === 0;
  return [
    ...numberKeys(record),
    ...key('names', parts.names),
    // Few children have no date of birth: every search can look among them by names alone, theirs or the
    // mother's; one of them may be an unborn child who has been born since.
    ...(isUndated ? [...key('names-undated', parts.names), ...key('mother-undated', parts.mother)] : []),
    ...key('mother', parts.mother),
    ...keysBothWays(record, parts),
  ].slice(0, MOST_STORED);
};

/** The keys to look a record up by, at most twenty, and whether names or keys had to be left out. */
export const search = (record: MatchRecord): { keys: MatchingKey[]; isCut: boolean } => {
  const parts = partsOf(record);
  const isUndated = parts.year.length === 0;
  const keys = [
    ...numberKeys(record),
    // By names alone only where there is no date: the commonest names have thousands of bearers.
    ...key(isUndated ? 'names' : 'names-undated', parts.names),
    ...key(isUndated ? 'mother' : 'mother-undated', parts.mother),
    ...keysBothWays(record, parts),
  ];
  return { keys: keys.slice(0, MOST_SEARCHED), isCut: parts.isCut || keys.length > MOST_SEARCHED };
};

/** The keys to look a record up by. Source: docs/matching.md#keys. */
export const searchKeys = (record: MatchRecord): MatchingKey[] => search(record).keys;
