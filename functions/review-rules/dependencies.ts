import type { Log } from '../../shared/http/log.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Records } from '../../shared/store/records.ts';

/** References of the referrals that came in from one local day to another, each once. */
export type ReferralsReceived = (from: string, to: string) => AsyncIterable<string>;

export interface RulesDependencies {
  /** As the code has them: versions are applied to these. */
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly now: () => Date;
  readonly log: Log;
  readonly referralsReceived: ReferralsReceived;
}
