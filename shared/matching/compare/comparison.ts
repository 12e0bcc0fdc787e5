import { isClustered } from '../name-rarity.ts';
import type { MatchRecord } from '../record.ts';
import { type AddressLevel, compareAddresses, comparePlaces, type PlaceLevel } from './address.ts';
import { type BornLevel, compareBirths } from './born.ts';
import {
  compareMothers,
  compareReach,
  compareSexes,
  type MotherLevel,
  type ReachLevel,
  type SexLevel,
} from './family.ts';
import { compareForenames, type ForenameLevel } from './forename.ts';
import type { Compared } from './level.ts';
import { compareNumbers, type NumberLevel } from './numbers.ts';
import { compareSurnames, type SurnameLevel } from './surname.ts';
import { compareSwapped } from './swapped.ts';

/** Every field of two records, compared. */
export interface Comparison {
  readonly forename: Compared<ForenameLevel | 'swapped'>;
  readonly surname: Compared<SurnameLevel | 'swapped'>;
  readonly born: Compared<BornLevel>;
  readonly sex: Compared<SexLevel>;
  readonly address: Compared<AddressLevel>;
  readonly place: Compared<PlaceLevel>;
  readonly reach: Compared<ReachLevel>;
  readonly mother: Compared<MotherLevel>;
  readonly nhsNumber: Compared<NumberLevel>;
  readonly upn: Compared<NumberLevel>;
}

/** A field that is compared. */
export type Field = keyof Comparison;

/** Most that a forename tells, in bits, among people who bear a surname of one community. */
const MOST_WITHIN_COMMUNITY = 6;

/** What a shared surname tells less than its rarity, at most, in bits: records of one child may differ in it. */
const LESS_THAN_RARITY = 0.4;

/**
 * Where both bear a surname that is common in a community, forenames are too: what both names tell together
 * is less than the sum, though never less than the forename alone.
 */
const withinCommunity = <Level extends string>(
  forename: Compared<Level>,
  surname: Compared,
  a: MatchRecord,
  b: MatchRecord,
): Compared<Level> => {
  if (forename.rarity === undefined || forename.rarity <= MOST_WITHIN_COMMUNITY) return forename;
  if (!a.family.some(isClustered) || !b.family.some(isClustered)) return forename;
  const beside = surname.rarity === undefined ? 0 : forename.rarity - surname.rarity + LESS_THAN_RARITY;
  return { ...forename, rarity: Math.max(MOST_WITHIN_COMMUNITY, beside) };
};

/** Compare two records field by field. Symmetric; a missing field is neither agreement nor disagreement. */
export const compare = (a: MatchRecord, b: MatchRecord): Comparison => {
  const forename = compareForenames(a, b);
  const isClear = forename.level === 'exact' || forename.level === 'spelling';
  const swapped = isClear ? undefined : compareSwapped(a, b);
  const surname = swapped?.surname ?? compareSurnames(a, b);
  return {
    forename: withinCommunity(swapped?.forename ?? forename, surname, a, b),
    surname,
    born: compareBirths(a, b),
    sex: compareSexes(a, b),
    address: compareAddresses(a, b),
    place: comparePlaces(a, b),
    reach: compareReach(a, b),
    mother: compareMothers(a, b),
    nhsNumber: compareNumbers(a.nhs, b.nhs),
    upn: compareNumbers(a.upn, b.upn),
  };
};
