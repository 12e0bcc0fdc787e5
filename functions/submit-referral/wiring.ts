import type { Log } from '../../shared/http/log.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { acceptReferral } from '../../shared/store/accept/accept-referral.ts';
import { earlierAnswer } from '../../shared/store/accept/once.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import type { Records } from '../../shared/store/records.ts';
import { findPriorContacts } from '../../shared/store/search/find-prior-contacts.ts';
import { plannedTest } from '../../shared/store/test-referrals/planned-test.ts';
import type { TakingIn } from './take-in.ts';

/** What taking a referral in is made with, at once or after it was held. */
export interface TakingInWiring {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly matchingSecret: () => Promise<MatchingSecret>;
  readonly now: () => Date;
  readonly log: Log;
}

/** Taking in with the records given. */
export const takingInWith = ({ settings, records, matchingSecret, now, log }: TakingInWiring): TakingIn => ({
  settings,
  now,
  log,
  earlierAnswer: (hash) => earlierAnswer(records, hash),
  search: async (identities) =>
    findPriorContacts(records, identities, await matchingSecret(), {
      mostPerKey: settings.mostPerMatchingKey,
    }),
  plannedTest: async (known, at) => plannedTest(records, await matchingSecret(), known, at),
  accept: (accept) => acceptReferral(records, settings.referencePrefix, accept),
});
