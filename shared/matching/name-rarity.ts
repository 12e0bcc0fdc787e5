import { CLUSTERED_SURNAME_BITS } from './baseline/clustered-surnames.ts';
import { FORENAME_BITS } from './baseline/forename-bits.ts';
import { SURNAME_BITS } from './baseline/surname-bits.ts';
import { fullFormsOf, standardSpelling } from './forename-variants.ts';
import { soundCodes } from './phonetic.ts';
import { remembered } from './remembered.ts';
import { standardSurname } from './surname-variants.ts';

/** How telling a name is, in bits: alone, with all its spellings, and with all names that sound like it. */
export interface Rarity {
  readonly exact: number;
  readonly spellings: number;
  readonly sound: number;
}

interface Shares {
  readonly names: ReadonlyMap<string, number>;
  readonly spellings: ReadonlyMap<string, number>;
  readonly sounds: ReadonlyMap<string, number>;
  /** Share of a name that is not in the table. */
  readonly rarest: number;
}

const add = (to: Map<string, number>, key: string, share: number): void => {
  to.set(key, (to.get(key) ?? 0) + share);
};

const sharesOf = (
  table: Readonly<Record<number, string>>,
  standard: (name: string) => string,
  rarestBits: number,
): Shares => {
  const names = new Map<string, number>();
  const spellings = new Map<string, number>();
  const sounds = new Map<string, number>();
  for (const [bits, list] of Object.entries(table)) {
    const share = 2 ** -Number(bits);
    for (const name of list.trim().split(/\s+/)) {
      names.set(name, share);
      add(spellings, standard(name), share);
      for (const code of soundCodes(name)) add(sounds, code, share);
    }
  }
  return { names, spellings, sounds, rarest: 2 ** -rarestBits };
};

/** Worked out at the first use: a function that never compares does not pay for it. */
const rarityBy = (
  table: Readonly<Record<number, string>>,
  standard: (name: string) => string,
  rarestBits: number,
): ((name: string) => Rarity) => {
  let shares: Shares | undefined;
  const bits = (share: number | undefined, { rarest }: Shares): number =>
    -Math.log2(Math.max(share ?? 0, rarest));
  return remembered((name) => {
    shares ??= sharesOf(table, standard, rarestBits);
    const { names, spellings, sounds } = shares;
    const sound = Math.max(...soundCodes(name).map((code) => sounds.get(code) ?? 0));
    const exact = bits(names.get(name), shares);
    const together = Math.min(exact, bits(spellings.get(standard(name)), shares));
    return { exact, spellings: together, sound: Math.min(together, bits(sound, shares)) };
  });
};

/** How telling it is to share a forename. Source: docs/reference.md#names. */
export const forenameRarity = rarityBy(FORENAME_BITS, standardSpelling, 14);

const knownForenames = new Set(Object.values(FORENAME_BITS).flatMap((list) => list.trim().split(/\s+/)));

/** Is it a forename that at least some hundred children bear, or a known form of one? */
export const isKnownForename = (name: string): boolean =>
  knownForenames.has(name) || standardSpelling(name) !== name || fullFormsOf(name).length > 0;

const nationalRarity = rarityBy(SURNAME_BITS, standardSurname, 13);

const listed = new Set(Object.values(SURNAME_BITS).flatMap((list) => list.trim().split(/\s+/)));

const clusteredBits = new Map(
  Object.entries(CLUSTERED_SURNAME_BITS).flatMap(([bits, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((name) => [standardSurname(name), Number(bits)] as const),
  ),
);

/** A surname that no table knows may be common where it is borne: bits. */
const UNKNOWN = 10;

const bitsWithin = (surname: string): number | undefined =>
  clusteredBits.get(standardSurname(surname)) ?? (listed.has(surname) ? undefined : UNKNOWN);

/** Is the surname common in some communities, or may it be, whatever its share of the country? */
export const isClustered: (surname: string) => boolean = remembered(
  (surname) => bitsWithin(surname) !== undefined,
);

/** How telling it is to share a surname, wherever it is borne. Source: docs/reference.md#names. */
export const surnameRarity: (surname: string) => Rarity = remembered((surname) => {
  const national = nationalRarity(surname);
  const there = bitsWithin(surname) ?? Number.POSITIVE_INFINITY;
  return {
    exact: Math.min(national.exact, there),
    spellings: Math.min(national.spellings, there),
    sound: Math.min(national.sound, there),
  };
});
