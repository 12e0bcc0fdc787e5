import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { recordEvent } from '../../../shared/store/audit/chain.ts';
import { testSubject } from '../../../shared/store/test-referrals/audit-subject.ts';
import { readPlan } from '../../../shared/store/test-referrals/read-plans.ts';
import type { DeskDependencies } from '../desk.ts';
import { testAnswer } from './plan-answer.ts';

/** One planned test and what became of it. The look is in its own audit, and on no record. */
export const readTest =
  (deps: DeskDependencies) =>
  async ({ caller, role, path }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const plan = await readPlan(deps.records, path['plan'] ?? '');
    if (plan === null) throw new ProblemError('not-found');
    await recordEvent(deps.records, testSubject(plan.id), {
      at: deps.now().toISOString(),
      action: 'test-read',
      by: { id: caller.id, name: caller.name, role },
    });
    return { status: 200, body: await testAnswer(deps, plan) };
  };
