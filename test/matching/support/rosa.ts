import type { MatchingContext } from '../../../shared/matching/context.ts';
import type { Identity, Match } from '../../../shared/matching/identity.ts';
import { match } from '../../../shared/matching/match.ts';
import { prepare } from '../../../shared/matching/record.ts';

/** A child about whom two records are much alike, but for what a test changes. */
export const ROSA: Identity = {
  given: 'Rosa',
  family: 'Thorne',
  born: '2016-04-13',
  sex: 'F',
  postcode: 'EX4 3PQ',
};

/** Two NHS numbers that pass their check, and one that does not and is one digit from the first. */
export const NHS = '9990000018';
export const OTHER_NHS = '9990000026';
export const FAILING_NHS = '9990000011';

/** A store of this many children, where a test does not say. */
export const TEN_THOUSAND: MatchingContext = { children: 10_000 };

/** Matches any two people. */
export const matched = (one: Identity, other: Identity, children = TEN_THOUSAND.children): Match =>
  match(prepare(one), prepare(other), { children });

/** Matches Rosa with Rosa, each changed as told; `undefined` leaves a field out. */
export const pair = (one: Partial<Identity>, other: Partial<Identity>): Match =>
  matched({ ...ROSA, ...one }, { ...ROSA, ...other });
