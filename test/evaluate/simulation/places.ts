import type { Random } from './random.ts';
import type { Group } from './rates.ts';

const AREAS = ['LS', 'BD', 'HX', 'HD', 'WF', 'OL', 'S', 'M', 'B', 'LE', 'NG', 'DE', 'CV', 'WV', 'L', 'NE'];
const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
const CAPACITY = AREAS.length * 28 * 9 * 400;

/** Where a family lives. */
export interface Address {
  readonly postcode: string;
  /** A number, sometimes with a letter or flat, seldom a name. */
  readonly house: string;
}

const postcodeAt = (place: number): string => {
  // Neighbouring places share a sector, as streets do, and units run through a part of the alphabet only.
  const unit = place % 40;
  const sector = Math.floor(place / 40) % 9;
  const district = Math.floor(place / 360);
  const area = AREAS[district % 5 === 4 ? district % AREAS.length : district % 5] ?? 'LS';
  const spread = (unit * 67 + sector * 31 + district * 13) % 400;
  const letters = `${UNIT_LETTERS[Math.floor(spread / 20)]}${UNIT_LETTERS[spread % 20]}`;
  return `${area}${1 + (Math.floor(district / 5) % 28)} ${1 + sector}${letters}`;
};

const houseOf = (random: Random): string => {
  const number = 1 + Math.floor(random.next() ** 1.5 * 140);
  const kind = random.next();
  if (kind < 0.05) return `flat ${1 + random.below(12)} ${number}`;
  if (kind < 0.08) return `${number}${random.pick(['a', 'b', 'c'])}`;
  if (kind < 0.09) return `${random.pick(['rose', 'ivy', 'mill', 'oak', 'church'])} cottage`;
  return String(number);
};

/**
 * Addresses for a population of about so many families: the smaller it is, the fewer postcodes. Families of one
 * heritage live nearer to one another than chance would have it; poorer streets send more referrals.
 */
export const placesFor = (families: number): ((group: Group, random: Random) => Address) => {
  const size = Math.min(CAPACITY, Math.max(1200, Math.round(families * 0.9)));
  const quarter: Readonly<Record<Group, number>> = {
    general: 0,
    'muslim-heritage': 0.15,
    'sikh-hindu': 0.4,
    'east-european': 0.6,
  };
  return (group, random) => {
    const together = group !== 'general' && random.chance(0.6);
    const share = together ? quarter[group] + random.next() * 0.2 : random.next() ** 1.25;
    return { postcode: postcodeAt(Math.floor(share * size)), house: houseOf(random) };
  };
};
