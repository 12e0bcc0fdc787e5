import type { AuthorityRules } from '../../domain/authority.ts';
import type { MatchingSecret } from '../matching-hash.ts';

/** What a search after the event needs. */
export interface LateSearch {
  readonly secret: MatchingSecret;
  readonly rules: AuthorityRules;
  readonly mostPerKey: number;
  readonly now: () => Date;
  /** Told where the rules could not be asked again: what was found is kept all the same. */
  readonly onRulesFailed: (error: unknown) => void;
}
