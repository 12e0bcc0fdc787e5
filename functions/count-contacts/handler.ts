import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { type Log, logTo } from '../../shared/http/log.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { countReferral } from '../../shared/store/figures/count-referral.ts';
import type { Records } from '../../shared/store/records.ts';
import { count } from './count.ts';

export interface CountWiring {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly log: Log;
}

export const createHandler = ({ settings, records, log }: CountWiring) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(
    count({
      countReferral: (reference) =>
        countReferral(records, reference, {
          timeZone: settings.calendar.timeZone,
          repeatContacts: settings.repeatContacts,
        }),
      log,
    }),
  );

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE } = environment(['RECORDS_TABLE']);
  return createHandler({
    settings: EXAMPLESHIRE,
    records: { client: createStoreClient({}), table: RECORDS_TABLE },
    log: logTo(console.log, realTime),
  });
});
