import type { CheckCancelled } from '../../../shared/contract/checks.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { cancelCheck } from '../../../shared/store/checks/cancel-check.ts';
import { atWork, type DeskDependencies, isOpenTo } from '../desk.ts';
import { checkAnswer } from './check-answer.ts';

/** Cancels a check that nobody has answered. Whoever may read the referral may; the work may be done by then. */
export const cancelPartnerCheck =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<CheckCancelled>): Promise<ApiAnswer> => {
    const id = path['check'] ?? '';
    const worker = atWork(caller, role, deps);
    const result = await cancelCheck(deps.records, id, worker, body.reason.trim(), (referral) =>
      isOpenTo(caller, referral, deps.settings),
    );
    if (typeof result === 'string') throw new ProblemError(result);
    const check = result.checks.find((each) => each.id === id);
    if (check === undefined) throw new ProblemError('not-found');
    return { status: 200, body: checkAnswer(check) };
  };
