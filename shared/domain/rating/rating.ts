import type { Level } from './level.ts';

/** A rule that raised a rating, as it is stored and shown. */
export interface RuleApplied {
  /** Stable id, for example `red.strangulation`. */
  readonly id: string;
  readonly level: Level;
  /** Why, in words a referrer would understand. */
  readonly words: string;
  /** Where the rule comes from. */
  readonly source: string;
}

/** What the service suggests for one contact, with every rule that says so, most urgent first. */
export interface SuggestedRating {
  readonly level: Level;
  readonly rules: readonly RuleApplied[];
  /** Version of the rule set, so that an old rating can be explained and replayed. */
  readonly ruleSet: string;
}
