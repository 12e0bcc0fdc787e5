import { AUTHORITY } from '#authority';
import { ROUTES } from '../../shared/contract/routes.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import { answering } from '../../shared/http/api-request.ts';
import type { HttpDependencies } from '../../shared/http/dependencies.ts';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { httpFromEnvironment, realTime } from '../../shared/http/from-environment.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import { checkReturn } from './check.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import { returnAsFile } from './file.ts';

export const createHandler = (wiring: ReturnsDependencies & HttpDependencies): ApiHandler =>
  apiHandler(
    [answering(ROUTES.checkReturn, checkReturn(wiring)), answering(ROUTES.makeReturn, returnAsFile(wiring))],
    wiring,
  );

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE } = environment(['RECORDS_TABLE']);
  const records = { client: createStoreClient({}), table: RECORDS_TABLE };
  return createHandler({
    ...httpFromEnvironment(isUnavailable, AUTHORITY),
    admit: admission(records, realTime, AUTHORITY.calendar.timeZone),
    settings: AUTHORITY,
    records,
    now: realTime,
  });
});
