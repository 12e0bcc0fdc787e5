import { ROUTES } from '../../shared/contract/routes.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import { answering } from '../../shared/http/api-request.ts';
import type { HttpDependencies } from '../../shared/http/dependencies.ts';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { httpFromEnvironment, realTime } from '../../shared/http/from-environment.ts';
import { rulesNotRead } from '../../shared/http/settings-not-read.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { acceptReferral } from '../../shared/store/accept/accept-referral.ts';
import { earlierAnswer } from '../../shared/store/accept/once.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import { guestOf } from '../../shared/store/guests/pass.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import type { Records } from '../../shared/store/records.ts';
import { findPriorContacts } from '../../shared/store/search/find-prior-contacts.ts';
import { matchingSecretReader } from '../../shared/store/secrets.ts';
import { underRulesInForce } from '../../shared/store/settings/rules-in-force.ts';
import { plannedTest } from '../../shared/store/test-referrals/planned-test.ts';
import { keyContact } from './key-contact.ts';
import { submitReferral } from './submit.ts';
import type { TakingIn } from './take-in.ts';

export interface Wiring extends HttpDependencies {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly matchingSecret: () => Promise<MatchingSecret>;
  readonly now: () => Date;
}

const handlerUnder = (wiring: Wiring): ApiHandler => {
  const { settings, records, now, log } = wiring;
  const takingIn: TakingIn = {
    settings,
    now,
    log,
    earlierAnswer: (hash) => earlierAnswer(records, hash),
    search: async (identities) =>
      findPriorContacts(records, identities, await wiring.matchingSecret(), {
        mostPerKey: settings.mostPerMatchingKey,
      }),
    plannedTest: async (known, at) => plannedTest(records, await wiring.matchingSecret(), known, at),
    accept: (accept) => acceptReferral(records, settings.referencePrefix, accept),
  };
  const readPass = (pass: string) => guestOf(records, pass, now().toISOString());
  const submit = submitReferral({ ...takingIn, readPass });
  return apiHandler(
    [
      { ...answering(ROUTES.submitReferral, submit), admitsItself: true },
      answering(ROUTES.keyContact, keyContact(takingIn)),
    ],
    wiring,
  );
};

/** Under the rules that hold when it is called. */
export const createHandler = (wiring: Wiring): ApiHandler =>
  underRulesInForce({ ...wiring, ...rulesNotRead(wiring.log) }, (settings) =>
    handlerUnder({ ...wiring, settings }),
  );

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE, MATCHING_SECRET_NAME } = environment(['RECORDS_TABLE', 'MATCHING_SECRET_NAME']);
  const records = { client: createStoreClient({}), table: RECORDS_TABLE };
  return createHandler({
    ...httpFromEnvironment(isUnavailable, EXAMPLESHIRE),
    admit: admission(records, realTime, EXAMPLESHIRE.calendar.timeZone),
    settings: EXAMPLESHIRE,
    records,
    matchingSecret: matchingSecretReader(MATCHING_SECRET_NAME),
    now: realTime,
  });
});
