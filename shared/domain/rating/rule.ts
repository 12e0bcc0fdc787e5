import type { Condition } from './condition.ts';

/** One rule of the rating: if this holds, the contact is at least as urgent as the table it stands in. */
export interface RatingRule {
  /** Stable: it is stored with every rating that the rule gave. */
  readonly id: string;
  /** Why, in words a referrer would understand. */
  readonly words: string;
  readonly when: Condition;
}
