import middy from '@middy/core';
import { AUTHORITY } from '#authority';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { logTo } from '../../shared/http/log.ts';
import { sendScope } from '../../shared/http/partner-system.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { secretReader } from '../../shared/store/secrets.ts';
import { type Checked, check } from './check.ts';
import type { CheckDependencies } from './dependencies.ts';

export const createHandler = (deps: CheckDependencies) =>
  middy<unknown, Checked>().handler(() => check(deps));

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE, ISSUER, AUDIENCE, BASE_URL, SYNTHETIC_SECRET_NAME } = environment([
    'RECORDS_TABLE',
    'ISSUER',
    'AUDIENCE',
    'BASE_URL',
    'SYNTHETIC_SECRET_NAME',
  ]);
  return createHandler({
    fetch,
    records: { client: createStoreClient({}), table: RECORDS_TABLE },
    baseUrl: BASE_URL,
    // The address that partners' systems use, with all that stands before it.
    apiUrl: BASE_URL,
    issuer: ISSUER,
    scope: sendScope(AUDIENCE),
    clientId: AUTHORITY.syntheticClientId,
    clientSecret: secretReader(SYNTHETIC_SECRET_NAME),
    now: realTime,
    log: logTo(toStandardOutput, realTime),
  });
});
