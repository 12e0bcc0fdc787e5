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
import type { ReportsDependencies } from './dependencies.ts';
import { listFigure } from './list-figure.ts';
import { readPartnerPicture } from './partner-picture.ts';
import { readOneReport } from './read-report.ts';
import { readTrends } from './read-trends.ts';
import { listUnsent, sendUnsentAgain } from './unsent.ts';

export const createHandler = (wiring: ReportsDependencies & HttpDependencies): ApiHandler =>
  apiHandler(
    [
      answering(ROUTES.readReport, readOneReport(wiring)),
      answering(ROUTES.readTrends, readTrends(wiring)),
      answering(ROUTES.listFigure, listFigure(wiring)),
      answering(ROUTES.partnerPicture, readPartnerPicture(wiring)),
      answering(ROUTES.listUnsent, listUnsent(wiring)),
      answering(ROUTES.sendAgain, sendUnsentAgain(wiring)),
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
