/** What decides whether somebody may review a case. Ids of staff. */
export interface CaseStands {
  /** Whoever decided, countersigned or had another part in it, at the draw or since. */
  readonly barred: readonly string[];
  /** Who reviewed it already, the first and the second; nobody from outside. */
  readonly reviewers: readonly string[];
  /** Who knows the family. */
  readonly conflicts?: readonly string[] | undefined;
}

export type MayReview = 'yes' | 'own-decision' | 'knows-family' | 'reviewed' | 'complete';

/** Reviews of the service’s own that a case can have. */
export const MOST_REVIEWS = 2;

/**
 * May this person review the case, and if not, why? Nobody reviews a decision that they had a part in, about a
 * family that they know, or twice. Source: docs/reference.md#dip-samples.
 */
export const mayReview = (reviewer: string, { barred, reviewers, conflicts = [] }: CaseStands): MayReview => {
  if (barred.includes(reviewer)) return 'own-decision';
  if (conflicts.includes(reviewer)) return 'knows-family';
  if (reviewers.includes(reviewer)) return 'reviewed';
  return reviewers.length >= MOST_REVIEWS ? 'complete' : 'yes';
};

/** A case as the search for the next one sees it. */
export interface Waiting {
  readonly number: number;
  readonly may: MayReview;
  readonly reviews: number;
}

/**
 * The case that somebody is offered next: one that nobody has reviewed, then, where each is to have two reviews,
 * one that has a single one; undefined where there is none that they may review.
 */
export const nextCase = (cases: readonly Waiting[], second: boolean): number | undefined => {
  const open = cases.filter(({ may }) => may === 'yes');
  const first = open.find(({ reviews }) => reviews === 0);
  return (first ?? (second ? open[0] : undefined))?.number;
};
