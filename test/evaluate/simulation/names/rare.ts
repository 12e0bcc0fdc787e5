import type { Random } from '../random.ts';
import { RARE_SURNAME_ENDS, RARE_SURNAME_STARTS } from './parts.ts';
import { NAMES, type Sex } from './pools.ts';

const starts = RARE_SURNAME_STARTS.trim().split(/\s+/);
const ends = RARE_SURNAME_ENDS.trim().split(/\s+/);

/** A surname of the long tail that frequency tables leave out: some thousands, made of the usual parts. */
export const rareSurname = (random: Random): string => `${random.pick(starts)}${random.pick(ends)}`;

const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ie$/, 'ee'],
  [/y$/, 'ie'],
  [/ey/, 'eigh'],
  [/c(?=[aou])/, 'k'],
  [/x/, 'xx'],
  [/i(?=[^aeiou])/, 'y'],
  [/ll/, 'l'],
  [/a$/, 'ah'],
  [/en$/, 'yn'],
  [/on$/, 'en'],
];

/** A forename of the long tail: a known one in a spelling of the parents' own. */
export const rareForename = (sex: Sex, random: Random): string => {
  const known = NAMES.general.forename[sex].draw(random);
  const [from, to] = random.pick(RESPELLINGS);
  return known.replace(from, to);
};
