import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { AUTHORITY } from '#authority';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { type Log, logTo } from '../../shared/http/log.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { WrittenEvent } from '../../shared/store/audit/kept.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { countReferral } from '../../shared/store/figures/count-referral.ts';
import type { Records } from '../../shared/store/records.ts';
import { handOnTo } from './audit-queue.ts';
import { count } from './count.ts';

export interface CountWiring {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly handOn: (events: readonly WrittenEvent[]) => Promise<void>;
  readonly log: Log;
}

export const createHandler = ({ settings, records, handOn, log }: CountWiring) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(
    count({
      countReferral: (reference) =>
        countReferral(records, reference, {
          timeZone: settings.calendar.timeZone,
          repeatContacts: settings.repeatContacts,
        }),
      handOn,
      log,
    }),
  );

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE, AUDIT_QUEUE_URL } = environment(['RECORDS_TABLE', 'AUDIT_QUEUE_URL']);
  return createHandler({
    settings: AUTHORITY,
    records: { client: createStoreClient({}), table: RECORDS_TABLE },
    handOn: handOnTo(AUDIT_QUEUE_URL),
    log: logTo(toStandardOutput, realTime),
  });
});
