import type { TestPlans } from '../../../shared/contract/test-referrals.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../../shared/store/audit/chain.ts';
import { readPlans } from '../../../shared/store/test-referrals/read-plans.ts';
import type { DeskDependencies } from '../desk.ts';
import { agenciesToTest } from './agencies.ts';
import { listedTest, readTestOf } from './plan-answer.ts';

/** Most plans that are listed: a few are made in a year. */
const MOST = 50;

/** Test referrals that managers planned, the newest first. */
export const listTests =
  (deps: DeskDependencies) =>
  async ({ caller, role }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records } = deps;
    const now = deps.now().toISOString();
    const [plans, agencies] = await Promise.all([
      readPlans(records),
      agenciesToTest(deps),
      recordEvent(records, staffSubject(caller.id), {
        at: now,
        action: 'tests-listed',
        by: { id: caller.id, name: caller.name, role },
      }),
    ]);
    const read = await Promise.all(plans.slice(0, MOST).map((plan) => readTestOf(deps, plan)));
    const body: TestPlans = { plans: read.map((each) => listedTest(each, now)), agencies };
    return { status: 200, body };
  };
