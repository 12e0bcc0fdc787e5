import { type BornLevel, compareBirths } from './compare-dates.ts';
import { compareForenames, type ForenameLevel } from './compare-forename.ts';
import { compareIdentifiers, type IdentifierLevel } from './compare-identifiers.ts';
import { compareSurnames, type SurnameLevel, surnameWords } from './compare-surname.ts';
import type { Identity } from './identity.ts';
import { nameWords, normaliseNhsNumber, normalisePostcode, normaliseUpn } from './normalise.ts';
import { isOneSlip } from './spelling.ts';
import { isVerifiedNhsNumber, isVerifiedUpn } from './verify.ts';

export type PostcodeLevel = 'exact' | 'near' | 'district' | 'missing' | 'differs';
export type SexLevel = 'exact' | 'missing' | 'differs';

/** Every field of two records, compared. */
export interface Comparison {
  readonly forename: ForenameLevel | 'swapped';
  readonly surname: SurnameLevel | 'swapped';
  readonly born: BornLevel;
  readonly postcode: PostcodeLevel;
  readonly nhsNumber: IdentifierLevel;
  readonly upn: IdentifierLevel;
  readonly sex: SexLevel;
}

const comparePostcodes = (a: Identity, b: Identity): PostcodeLevel => {
  const [one, other] = [normalisePostcode(a.postcode), normalisePostcode(b.postcode)];
  if (one === undefined || other === undefined) return 'missing';
  if (one === other) return 'exact';
  if (isOneSlip(one, other)) return 'near';
  return one.split(' ')[0] === other.split(' ')[0] ? 'district' : 'differs';
};

const compareSexes = (a: Identity, b: Identity): SexLevel => {
  const isKnown = (sex: Identity['sex']): boolean => sex === 'F' || sex === 'M';
  if (!isKnown(a.sex) || !isKnown(b.sex)) return 'missing';
  return a.sex === b.sex ? 'exact' : 'differs';
};

/** Forename and surname written in each other's place on one of the two records. */
const areNamesSwapped = (a: Identity, b: Identity): boolean => {
  const [firstA, firstB] = [nameWords(a.given)[0], nameWords(b.given)[0]];
  if (firstA === undefined || firstB === undefined || firstA === firstB) return false;
  return surnameWords(b).includes(firstA) && surnameWords(a).includes(firstB);
};

/** Compare two records field by field. Symmetric; a missing field is neither agreement nor disagreement. */
export const compare = (a: Identity, b: Identity): Comparison => {
  const swapped = areNamesSwapped(a, b);
  return {
    forename: swapped ? 'swapped' : compareForenames(a, b),
    surname: swapped ? 'swapped' : compareSurnames(a, b),
    born: compareBirths(a, b),
    postcode: comparePostcodes(a, b),
    nhsNumber: compareIdentifiers(
      normaliseNhsNumber(a.nhsNumber),
      normaliseNhsNumber(b.nhsNumber),
      isVerifiedNhsNumber,
    ),
    upn: compareIdentifiers(normaliseUpn(a.upn), normaliseUpn(b.upn), isVerifiedUpn),
    sex: compareSexes(a, b),
  };
};
