import { AUTHORITY } from '#authority';
import { ROUTES } from '../../shared/contract/routes.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import { answering } from '../../shared/http/api-request.ts';
import type { HttpDependencies } from '../../shared/http/dependencies.ts';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { httpFromEnvironment, realTime } from '../../shared/http/from-environment.ts';
import { rulesNotRead } from '../../shared/http/settings-not-read.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import { underRulesInForce } from '../../shared/store/settings/rules-in-force.ts';
import { answerOneCheck } from './answer.ts';
import type { PartnerChecksDependencies } from './dependencies.ts';
import { listChecks } from './list.ts';
import { readOneCheck } from './read.ts';

const handlerUnder = (wiring: PartnerChecksDependencies & HttpDependencies): ApiHandler =>
  apiHandler(
    [
      answering(ROUTES.listChecks, listChecks(wiring)),
      answering(ROUTES.readCheck, readOneCheck(wiring)),
      answering(ROUTES.answerCheck, answerOneCheck(wiring)),
    ],
    wiring,
  );

/** Under the rules that hold when it is called. */
export const createHandler = (wiring: PartnerChecksDependencies & HttpDependencies): ApiHandler =>
  underRulesInForce({ ...wiring, ...rulesNotRead(wiring.log) }, (settings) =>
    handlerUnder({ ...wiring, settings }),
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
