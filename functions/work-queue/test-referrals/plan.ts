import { randomUUID } from 'node:crypto';
import type { TestPlanned } from '../../../shared/contract/test-referrals.ts';
import { daySpan, daysBefore } from '../../../shared/domain/working-time/day-span.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { TestPlanItem } from '../../../shared/store/items/test-referral.ts';
import { keys } from '../../../shared/store/table.ts';
import { newAgencyReference } from '../../../shared/store/test-referrals/agency-reference.ts';
import { writePlan } from '../../../shared/store/test-referrals/plan-test.ts';
import { todayOf } from '../audit/asked-days.ts';
import type { FindDependencies } from '../find.ts';
import { agenciesToTest } from './agencies.ts';
import { testAnswer } from './plan-answer.ts';

/** Longest time that a plan stays open: nobody remembers a test for longer. */
const MOST_DAYS = 90;

const lapsesIn = (lapsesOn: string, today: string): string | undefined => {
  if (lapsesOn < today) return 'Last day must be today or later';
  return daysBefore(lapsesOn, MOST_DAYS) > today
    ? `Last day must be within ${MOST_DAYS} days of today`
    : undefined;
};

/**
 * A manager plans a test: which agency it comes from, its story, who sends it and until when. The answer has the
 * reference by which it is known when it comes in.
 * @throws ProblemError `fields-invalid` for an agency that is not in the directory, or a day that is not ahead
 */
export const planTest =
  (deps: FindDependencies) =>
  async ({ caller, role, body }: ApiRequest<TestPlanned>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const at = deps.now().toISOString();
    const agency = (await agenciesToTest(deps)).find(({ id }) => id === body.agency);
    const lapses = lapsesIn(body.lapsesOn, todayOf(deps));
    if (agency === undefined || lapses !== undefined) {
      throw new ProblemError('fields-invalid', {
        errors: [
          ...(agency === undefined
            ? [{ pointer: '/agency', detail: 'Choose an agency of the directory' }]
            : []),
          ...(lapses === undefined ? [] : [{ pointer: '/lapsesOn', detail: lapses }]),
        ],
      });
    }
    const id = randomUUID();
    const { end } = daySpan(body.lapsesOn, body.lapsesOn, settings.calendar.timeZone);
    const plan: TestPlanItem = {
      ...keys.testPlan(id),
      id,
      agencyId: agency.id,
      agencyName: agency.name,
      agencyReference: newAgencyReference(),
      scenario: body.scenario.trim(),
      goodHandling: body.goodHandling.trim(),
      tester: body.tester.trim(),
      lapsesOn: body.lapsesOn,
      until: end,
      planned: { by: { id: caller.id, name: caller.name }, at },
      version: 0,
    };
    await writePlan(records, plan, await deps.matchingSecret(), end, {
      at,
      action: 'test-planned',
      by: { id: caller.id, name: caller.name, role },
      detail: { partner: agency.id, until: body.lapsesOn },
    });
    return { status: 200, body: await testAnswer(deps, plan) };
  };
