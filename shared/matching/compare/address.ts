import type { MatchRecord } from '../record.ts';
import { isNearSpelling, isOneSlip } from '../spelling.ts';
import { type Compared, MISSING } from './level.ts';

/** How near two addresses are: postcode with house, as far as both records have them. */
export type AddressLevel =
  | 'home'
  | 'postcode'
  | 'home-but-slip'
  | 'neighbour'
  | 'postcode-but-slip'
  | 'house-line'
  | 'house-number'
  | 'missing'
  | 'sector'
  | 'district'
  | 'differs'
  | 'elsewhere';

/** Does a line name a street or a house, so that it tells more than a number? */
const isStreet = (house: string | undefined): boolean => house !== undefined && /[a-z]{3}/.test(house);

const digitsOf = (line: string): string => line.replace(/\D+/g, ' ').trim();

type HouseLevel = 'same' | 'missing' | 'differs';

const compareHouses = (one: string | undefined, other: string | undefined): HouseLevel => {
  if (one === undefined || other === undefined) return 'missing';
  if (one === other) return 'same';
  // A slip may be in the street, not in the number: 12 and 14 Fore Street are neighbours.
  const isSlip =
    isStreet(one) &&
    isStreet(other) &&
    digitsOf(one) === digitsOf(other) &&
    (isOneSlip(one, other) || isNearSpelling(one, other));
  return isSlip ? 'same' : 'differs';
};

const isWithin = (one: string, other: string): AddressLevel => {
  const [outward, otherOutward] = [one.split(' ')[0], other.split(' ')[0]];
  if (!one.includes(' ') || !other.includes(' ') || outward !== otherOutward) return 'differs';
  return one.slice(0, -2) === other.slice(0, -2) ? 'sector' : 'district';
};

/** A house number alone is shared by thousands; a line with the name of a street is telling. */
const byHouse = (house: string): AddressLevel => (isStreet(house) ? 'house-line' : 'house-number');

/** Compare two records by where the child lives. Symmetric. */
export const compareAddresses = (a: MatchRecord, b: MatchRecord): Compared<AddressLevel> => {
  const house = compareHouses(a.house, b.house);
  const isHouse = house === 'same' && a.house !== undefined;
  if (a.postcode === undefined || b.postcode === undefined) {
    return isHouse ? { level: byHouse(a.house) } : MISSING;
  }
  if (a.postcode === b.postcode) {
    return { level: isHouse ? 'home' : house === 'differs' ? 'neighbour' : 'postcode' };
  }
  if (isOneSlip(a.postcode, b.postcode)) return { level: isHouse ? 'home-but-slip' : 'postcode-but-slip' };
  if (isHouse && byHouse(a.house) === 'house-line') return { level: 'house-line' };
  const level = isWithin(a.postcode, b.postcode);
  return { level: level === 'differs' && isStreet(a.house) && isStreet(b.house) ? 'elsewhere' : level };
};

export type PlaceLevel = 'exact' | 'near' | 'missing' | 'differs';

/** Compare the towns or suburbs of two records. Symmetric. */
export const comparePlaces = (a: MatchRecord, b: MatchRecord): Compared<PlaceLevel> => {
  if (a.place === undefined || b.place === undefined) return MISSING;
  if (a.place === b.place) return { level: 'exact' };
  const isNear = isOneSlip(a.place, b.place) || isNearSpelling(a.place, b.place);
  return { level: isNear ? 'near' : 'differs' };
};
