import { S3Client } from '@aws-sdk/client-s3';
import middy from '@middy/core';
import { AUTHORITY } from '#authority';
import type { Admit } from '../../../shared/http/admit.ts';
import { environment, onFirstCall } from '../../../shared/http/environment.ts';
import { realTime } from '../../../shared/http/from-environment.ts';
import { logTo } from '../../../shared/http/log.ts';
import { rulesNotRead } from '../../../shared/http/settings-not-read.ts';
import { toStandardOutput } from '../../../shared/http/standard-output.ts';
import { recordEvent } from '../../../shared/store/audit/chain.ts';
import { createStoreClient } from '../../../shared/store/client.ts';
import { admission } from '../../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../../shared/store/errors.ts';
import { guestBehind } from '../../../shared/store/guests/pass.ts';
import type { HeldReferrals } from '../../../shared/store/held/hold.ts';
import { lineInBucket } from '../../../shared/store/held/line-in-bucket.ts';
import { matchingSecretReader } from '../../../shared/store/secrets.ts';
import { rulesInForce } from '../../../shared/store/settings/rules-in-force.ts';
import { HELD } from '../../../shared/store/table.ts';
import { type TakingInWiring, takingInWith } from '../wiring.ts';
import { acceptHeld } from './accept-held.ts';
import { takeInHeld } from './take-in-held.ts';

export interface AcceptHeldWiring extends TakingInWiring {
  readonly held: HeldReferrals;
  readonly admit: Admit;
}

/** Long enough for the longest referral; a bucket that hangs must not take the whole run. */
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true };

/** The service itself: no person sets a referral aside. */
const SERVICE = { id: 'service', name: 'The service', role: 'system' };

export const createHandler = (wiring: AcceptHeldWiring) => {
  const { records, held, admit, now, log } = wiring;
  const inForce = rulesInForce({ ...wiring, ...rulesNotRead(log) });
  return middy<unknown, void>().handler(async (_event, context) => {
    const settings = await inForce();
    await acceptHeld({
      held,
      takeIn: takeInHeld({
        ...takingInWith({ ...wiring, settings }),
        admit,
        guestBehind: (digest, at) => guestBehind(records, digest, at),
      }),
      recordSetAside: (reference, code) =>
        recordEvent(records, HELD, {
          at: now().toISOString(),
          action: 'held-set-aside',
          by: SERVICE,
          detail: { reference, code },
        }),
      isUnavailable,
      now,
      timeLeft: () => context.getRemainingTimeInMillis(),
      log,
    });
  });
};

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE, MATCHING_SECRET_NAME, HELD_BUCKET } = environment([
    'RECORDS_TABLE',
    'MATCHING_SECRET_NAME',
    'HELD_BUCKET',
  ]);
  const records = { client: createStoreClient({}), table: RECORDS_TABLE };
  return createHandler({
    settings: AUTHORITY,
    records,
    matchingSecret: matchingSecretReader(MATCHING_SECRET_NAME),
    admit: admission(records, realTime, AUTHORITY.calendar.timeZone),
    held: lineInBucket(new S3Client({ maxAttempts: 2, requestHandler: TIMEOUTS }), HELD_BUCKET),
    now: realTime,
    log: logTo(toStandardOutput, realTime),
  });
});
