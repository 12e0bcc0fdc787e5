import { AUTHORITY } from '#authority';
import { environment } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { logTo } from '../../shared/http/log.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { matchingSecretReader, secretReader } from '../../shared/store/secrets.ts';
import { sendByNotify } from './govuk-notify.ts';
import type { DeliveryWiring } from './wiring.ts';

/** Delivery as it is on AWS: GOV.UK Notify, and secrets by name. */
export const deliveryFromEnvironment = (): DeliveryWiring => {
  const { RECORDS_TABLE, MATCHING_SECRET_NAME, CODES_SECRET_NAME, NOTIFY_SECRET_NAME, BASE_URL } =
    environment([
      'RECORDS_TABLE',
      'MATCHING_SECRET_NAME',
      'CODES_SECRET_NAME',
      'NOTIFY_SECRET_NAME',
      'BASE_URL',
    ]);
  return {
    settings: AUTHORITY,
    records: { client: createStoreClient({}), table: RECORDS_TABLE },
    matchingSecret: matchingSecretReader(MATCHING_SECRET_NAME),
    codesSecret: secretReader(CODES_SECRET_NAME),
    baseUrl: BASE_URL,
    now: realTime,
    log: logTo(toStandardOutput, realTime),
    send: sendByNotify(secretReader(NOTIFY_SECRET_NAME)),
  };
};
