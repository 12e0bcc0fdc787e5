import type { Comparison } from './compare.ts';

/** What the comparison of two records amounts to, in the terms that the grading rules use. */
export interface Signs {
  readonly forename: 'agrees' | 'weak' | 'differs';
  /** Forename or surname agrees to the letter: two names that only come near need more beside them. */
  readonly aNameIsExact: boolean;
  readonly surnameAgrees: boolean;
  readonly surnameDiffers: boolean;
  readonly born: 'exact' | 'near' | 'due-date' | 'missing' | 'differs';
  readonly postcodeAgrees: boolean;
  readonly postcodeDiffers: boolean;
  /** A number that passes its check is on both records. */
  readonly identifierAgrees: boolean;
  readonly identifierUnverified: boolean;
}

const FORENAME: Readonly<Record<Comparison['forename'], Signs['forename']>> = {
  exact: 'agrees',
  swapped: 'agrees',
  variant: 'agrees',
  near: 'agrees',
  'other-name': 'agrees',
  'middle-name-differs': 'weak',
  'shared-first-name': 'weak',
  alike: 'weak',
  initial: 'weak',
  missing: 'weak',
  differs: 'differs',
};

const BORN: Readonly<Record<Comparison['born'], Signs['born']>> = {
  exact: 'exact',
  swapped: 'near',
  'one-digit': 'near',
  estimated: 'near',
  'due-date': 'due-date',
  missing: 'missing',
  differs: 'differs',
};

/** Sum up a comparison. */
export const signsOf = (comparison: Comparison): Signs => {
  const { surname, postcode, nhsNumber, upn } = comparison;
  return {
    forename: FORENAME[comparison.forename],
    aNameIsExact: comparison.forename === 'exact' || surname === 'exact' || surname === 'swapped',
    surnameAgrees: surname !== 'missing' && surname !== 'differs',
    surnameDiffers: surname === 'differs',
    born: BORN[comparison.born],
    postcodeAgrees: postcode === 'exact',
    postcodeDiffers: postcode === 'differs' || postcode === 'district',
    identifierAgrees: nhsNumber === 'exact' || upn === 'exact',
    identifierUnverified: nhsNumber === 'unverified' || upn === 'unverified',
  };
};
