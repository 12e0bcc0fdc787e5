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
import { referralsReceived } from '../../shared/store/settings/referrals-received.ts';
import { countersignRules, sendBackRules } from './countersign.ts';
import type { RulesDependencies } from './dependencies.ts';
import { draftRules, dropRules } from './draft.ts';
import { readRules, readRulesTrial, readRulesVersion } from './read.ts';
import { saveRules, tryRules } from './try.ts';

export type RulesWiring = Omit<RulesDependencies, 'referralsReceived'> &
  Partial<Pick<RulesDependencies, 'referralsReceived'>> &
  HttpDependencies;

export const createHandler = (given: RulesWiring): ApiHandler => {
  const wiring = { referralsReceived: referralsReceived(given.records), ...given };
  return apiHandler(
    [
      answering(ROUTES.readRules, readRules(wiring)),
      answering(ROUTES.readRulesVersion, readRulesVersion(wiring)),
      answering(ROUTES.readRulesTrial, readRulesTrial(wiring)),
      answering(ROUTES.draftRules, draftRules(wiring)),
      answering(ROUTES.tryRules, tryRules(wiring)),
      answering(ROUTES.saveRules, saveRules(wiring)),
      answering(ROUTES.countersignRules, countersignRules(wiring)),
      answering(ROUTES.sendBackRules, sendBackRules(wiring)),
      answering(ROUTES.dropRules, dropRules(wiring)),
    ],
    wiring,
  );
};

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
