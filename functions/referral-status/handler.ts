import { AUTHORITY } from '#authority';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { ROUTES } from '../../shared/contract/routes.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import { answering } from '../../shared/http/api-request.ts';
import type { HttpDependencies } from '../../shared/http/dependencies.ts';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { httpFromEnvironment, realTime } from '../../shared/http/from-environment.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import { sentReferrals } from './list-sent.ts';
import { ownAccess } from './own-access.ts';
import { type StatusDependencies, status } from './status.ts';

export const createHandler = (wiring: StatusDependencies & HttpDependencies): ApiHandler =>
  apiHandler(
    [
      answering(ROUTES.referralStatus, status(wiring)),
      answering(ROUTES.listSentReferrals, sentReferrals(wiring)),
      answering(ROUTES.ownAccess, ownAccess),
      answering(ROUTES.openApi, async () => ({ status: 200, body: openApiDocument() })),
    ],
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
