import type { Log } from '../../shared/http/log.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import type { Records } from '../../shared/store/records.ts';
import type { Send } from './message.ts';

/** What the two functions that follow up on a referral are made with. */
export interface DeliveryWiring {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly matchingSecret: () => Promise<MatchingSecret>;
  /** Opens what an e-mailed code was sealed with. */
  readonly codesSecret: () => Promise<string>;
  readonly baseUrl: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly send: Send;
}
