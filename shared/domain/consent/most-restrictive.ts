import type { ConsentDecision, ConsentOutcome } from './outcome.ts';

/** Most restrictive first. */
const ORDER: readonly ConsentOutcome[] = [
  'manager-decision',
  'clarify-with-referrer',
  'proceed-without-agreement',
  'proceed',
];

/** The decision that speaks for a whole referral: the most restrictive among its contacts'. */
export const mostRestrictive = (
  first: ConsentDecision,
  others: readonly ConsentDecision[],
): ConsentDecision =>
  others.reduce(
    (strictest, one) => (ORDER.indexOf(one.outcome) < ORDER.indexOf(strictest.outcome) ? one : strictest),
    first,
  );
