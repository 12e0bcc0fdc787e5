import type { AuthorityRules } from '../../domain/authority.ts';
import type { LevelOfNeed } from '../../domain/decision/level-of-need.ts';
import type { Outcome } from '../../domain/outcomes.ts';

/** One of the contacts that are decided together. */
export interface ContactDecided {
  readonly contact: number;
  /** Its version as it was shown to whoever decides. */
  readonly seen?: number | undefined;
}

export interface DecisionToRecord {
  /** At least one. */
  readonly contacts: readonly ContactDecided[];
  readonly outcome: Outcome;
  readonly rationale: string;
  readonly impactOnChild: string;
  readonly levelOfNeed: LevelOfNeed;
  readonly workingWell: string;
  readonly needsToHappen: string;
  readonly tellReferrer: string;
  /** Does whoever decides have the role of a manager? */
  readonly byManager: boolean;
  readonly rules: AuthorityRules;
}
