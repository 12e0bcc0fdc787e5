import { AUTHORITY } from '#authority';
import { CALL_ROUTES } from '../../shared/contract/call-routes.ts';
import { SUBMIT_ROUTES } from '../../shared/contract/submit-routes.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import { answering } from '../../shared/http/api-request.ts';
import type { HttpDependencies } from '../../shared/http/dependencies.ts';
import { environment, onFirstCall, roleCredentials } from '../../shared/http/environment.ts';
import { httpFromEnvironment, realTime } from '../../shared/http/from-environment.ts';
import { rulesNotRead } from '../../shared/http/settings-not-read.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import { guestOf } from '../../shared/store/guests/pass.ts';
import type { Hold } from '../../shared/store/held/hold.ts';
import { holdInBucket } from '../../shared/store/held/hold-in-bucket.ts';
import { matchingSecretReader } from '../../shared/store/secrets.ts';
import { underRulesInForce } from '../../shared/store/settings/rules-in-force.ts';
import { heldCall, heldForm } from './holding/held-routes.ts';
import { holdWhenAway } from './holding/hold-when-away.ts';
import { keyContact } from './key-contact.ts';
import { submitReferral } from './submit.ts';
import { type TakingInWiring, takingInWith } from './wiring.ts';

export interface Wiring extends HttpDependencies, TakingInWiring {
  /** Keeps what comes while the records are away; without it that is refused. */
  readonly hold?: Hold | undefined;
}

/** For a contact that staff write down the directory was waited for before, out of the same time. */
const AFTER_DIRECTORY_MS = 5_000;

const handlerUnder = (wiring: Wiring): ApiHandler => {
  const { settings, records, now } = wiring;
  const takingIn = takingInWith(wiring);
  const readPass = (pass: string) => guestOf(records, pass, now().toISOString());
  const submit = submitReferral({ ...takingIn, readPass });
  const key = keyContact(takingIn);
  const sent = holdWhenAway(heldForm(settings), (request) => submit(request), wiring);
  const keyed = holdWhenAway(heldCall(settings), (request) => key(request), {
    ...wiring,
    patienceMs: AFTER_DIRECTORY_MS,
  });
  return apiHandler(
    [
      { ...answering(SUBMIT_ROUTES.submitReferral, sent), admitsItself: true },
      { ...answering(CALL_ROUTES.keyContact, keyed), goesOnUnadmitted: true },
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
  const { RECORDS_TABLE, MATCHING_SECRET_NAME, HELD_BUCKET, AWS_REGION } = environment([
    'RECORDS_TABLE',
    'MATCHING_SECRET_NAME',
    'HELD_BUCKET',
    'AWS_REGION',
  ]);
  const records = { client: createStoreClient({}), table: RECORDS_TABLE };
  return createHandler({
    ...httpFromEnvironment(isUnavailable, AUTHORITY),
    admit: admission(records, realTime, AUTHORITY.calendar.timeZone),
    settings: AUTHORITY,
    records,
    matchingSecret: matchingSecretReader(MATCHING_SECRET_NAME),
    now: realTime,
    hold: holdInBucket({ bucket: HELD_BUCKET, region: AWS_REGION, credentials: roleCredentials }),
  });
});
