import { environment } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { logTo } from '../../shared/http/log.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { secretReader } from '../../shared/store/secrets.ts';
import type { RemindWiring } from './wiring.ts';

/** Reminding as it is on AWS. */
export const remindingFromEnvironment = (): RemindWiring => {
  const { DRAFTS_TABLE, RECORDS_TABLE, CODES_SECRET_NAME } = environment([
    'DRAFTS_TABLE',
    'RECORDS_TABLE',
    'CODES_SECRET_NAME',
  ]);
  const client = createStoreClient({});
  return {
    drafts: { client, table: DRAFTS_TABLE },
    records: { client, table: RECORDS_TABLE },
    codesSecret: secretReader(CODES_SECRET_NAME),
    now: realTime,
    log: logTo(toStandardOutput, realTime),
  };
};
