import type { Level } from './level.ts';
import type { SuggestedRating } from './rating.ts';

/** What can raise a rating after a referral was received. */
export const RAISED_BY = {
  information: 'the referrer added information',
  correction: 'the referrer corrected what was sent',
  withdrawal: 'of what the referrer wrote when withdrawing it',
  challenge: 'of what the referrer wrote about the decision',
  answer: 'the referrer answered a question',
  agreement: 'of what was said about agreement',
  'same-child': 'another contact was said to be about the same child',
  'found-later': 'an earlier contact was found later',
  'dip-sample': 'a reviewer of a sample found a child at risk',
} as const;
export type RaisedBy = keyof typeof RAISED_BY;

/** That a rating rose by itself, when and why. It never falls by itself. */
export interface RatingRaised {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly from: Level;
  readonly to: Level;
  readonly by: RaisedBy;
  /** The rules that it had not met before, in words. */
  readonly rules: readonly string[];
}

/** The rules that a rating meets and the one before did not. */
export const newRules = (before: SuggestedRating, after: SuggestedRating): SuggestedRating['rules'] => {
  const met = new Set(before.rules.map(({ id }) => id));
  return after.rules.filter(({ id }) => !met.has(id));
};

/** "the referrer added information: Strangulation in the household": why a rating rose. */
export const raisedBecause = ({ by, rules }: Pick<RatingRaised, 'by' | 'rules'>): string =>
  [RAISED_BY[by], rules.join('; ')].filter((words) => words !== '').join(': ');
