import type { PersonDetails, Referral } from '../referral.ts';
import type { Neighbour, Surroundings } from './neighbour.ts';
import { postcodeDistrict } from './postcode-district.ts';

/** The council whose area somebody lives in. */
export interface HomeCouncil {
  /** A neighbour's own name, or the name as the referrer typed it. */
  readonly name: string;
  /** Present where the settings know it. */
  readonly neighbour?: Neighbour | undefined;
  /** Who says so. */
  readonly by: 'referrer' | 'postcode';
}

/** Whose area one person lives in, as far as a referral says. */
export interface WhereTheyLive {
  /** Does the referrer say that it is not the authority's own? */
  readonly elsewhere: boolean;
  readonly council?: HomeCouncil | undefined;
  /** The neighbour in whose district the postcode lies, where nothing else names that neighbour. */
  readonly postcodeSays?: Neighbour | undefined;
}

/** Words that people add to a council's name, or leave out. */
const KINDS = new Set(
  'the of and council county city town borough district metropolitan unitary royal london authority'.split(
    ' ',
  ),
);

const bareName = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !KINDS.has(word))
    .join(' ');

const councilNamed = (typed: string, { name: own, neighbours }: Surroundings): HomeCouncil | undefined => {
  const bare = bareName(typed);
  // The authority's own name is no answer to where else a child lives.
  if (bare === '' || bare === bareName(own)) return undefined;
  const neighbour = neighbours.find(({ name }) => bareName(name) === bare);
  return { name: neighbour?.name ?? typed.trim(), neighbour, by: 'referrer' };
};

const neighbourAt = (postcode: string | undefined, { neighbours }: Surroundings): Neighbour | undefined => {
  const district = postcodeDistrict(postcode);
  return district === undefined
    ? undefined
    : neighbours.find(({ postcodeDistricts }) => postcodeDistricts.includes(district));
};

/**
 * Whose area a person lives in: what the referrer answered first, then the district of the home postcode. The
 * postcode alone never says that they live elsewhere. Nothing depends on it but whom to tell: not the rating,
 * not the queue, and never whether a referral is taken.
 * Source: docs/reference.md#children-who-live-elsewhere.
 */
export const whereTheyLive = (
  { livesInArea, homeCouncil = '' }: Pick<Referral, 'livesInArea' | 'homeCouncil'>,
  { postcode }: Pick<PersonDetails, 'postcode'>,
  surroundings: Surroundings,
): WhereTheyLive => {
  const answered = councilNamed(homeCouncil, surroundings);
  const atPostcode = neighbourAt(postcode, surroundings);
  const elsewhere = livesInArea === 'no' || (livesInArea !== 'yes' && answered !== undefined);
  const byPostcode: HomeCouncil | undefined =
    elsewhere && atPostcode !== undefined
      ? { name: atPostcode.name, neighbour: atPostcode, by: 'postcode' }
      : undefined;
  const council = answered ?? byPostcode;
  return {
    elsewhere,
    council,
    postcodeSays: atPostcode === council?.neighbour ? undefined : atPostcode,
  };
};
