import { type Comparison, compare } from './compare/comparison.ts';
import { type MatchingContext, weightsOf } from './context.ts';
import { forenameSays, GUARDS, isBornClash, isOneFamily } from './guards.ts';
import type { Grade, Match } from './identity.ts';
import type { MatchRecord } from './record.ts';
import { odds, weigh } from './weigh.ts';

/** Bits from which a person should look. The size of the store is in the bits already. */
export const POSSIBLE = -4;

/** Without a date of birth names alike are many: more has to speak for a pair before a person should look. */
const POSSIBLE_UNDATED = -2.5;

/** Bits from which a pair is *same* where no guard speaks. */
const SAME = 2.2;

/** Children stored from which the figures below were found. */
const USUAL = 10_000;

/**
 * Guards keep most children out that are alike by chance, so that for *same* the store grows more slowly: with
 * this power of its size.
 */
const GUARDED = 0.2;

const pastGuards = (children: number): number => USUAL * (Math.max(1, children) / USUAL) ** GUARDED;

/** Pairs that a person should see whatever they weigh: the evidence contradicts itself. */
const isToBeSeen = (comparison: Comparison): boolean => {
  const { nhsNumber, upn, born } = comparison;
  if (nhsNumber.level === 'exact' || upn.level === 'exact') return true;
  if (upn.level === 'unverified' && born.level === 'exact') return true;
  return (
    forenameSays(comparison) === 'little' &&
    comparison.forename.level !== 'missing' &&
    comparison.born.level === 'exact' &&
    isOneFamily(comparison)
  );
};

const isHousehold = (comparison: Comparison): boolean =>
  isOneFamily(comparison) && (forenameSays(comparison) === 'differs' || isBornClash(comparison));

/** The grade of a pair that is not *same*. */
const lesserGrade = (comparison: Comparison, bits: number): Grade => {
  const enough = comparison.born.level === 'missing' ? POSSIBLE_UNDATED : POSSIBLE;
  if (bits >= enough || isToBeSeen(comparison)) return 'possible';
  return isHousehold(comparison) ? 'household' : 'different';
};

/**
 * Are two records about one child? *Same* only where the weight is enough and no guard against twins, brothers
 * and sisters, or borrowed numbers speaks; *possible* where a person should look. Symmetric; never throws.
 * Source: docs/matching.md.
 */
export const match = (a: MatchRecord, b: MatchRecord, context: MatchingContext): Match => {
  const weights = weightsOf(context);
  const comparison = compare(a, b);
  const weighed = weigh(comparison, weights);
  const bits = odds(weighed, weights, context.children);
  const guard = GUARDS.find((each) => each.applies(comparison))?.id;
  const isSame = guard === undefined && odds(weighed, weights, pastGuards(context.children)) >= SAME;
  return { grade: isSame ? 'same' : lesserGrade(comparison, bits), bits, fields: weighed.fields, guard };
};
