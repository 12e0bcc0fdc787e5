import type { ChecksAuthorised } from '../../../shared/contract/checks.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { authoriseChecks } from '../../../shared/store/checks/authorise-checks.ts';
import { contactOf } from '../contact-answer.ts';
import { atWork, type DeskDependencies, isOpenTo } from '../desk.ts';

/** A manager authorises checks with partners about one contact, with a reason. */
export const authorisePartnerChecks =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<ChecksAuthorised>): Promise<ApiAnswer> => {
    const number = Number(path['number']);
    const worker = atWork(caller, role, deps);
    const result = await authoriseChecks(deps.records, path['reference'] ?? '', worker, {
      contact: number,
      covers: body.covers,
      reason: body.reason.trim(),
      mayAuthorise: (referral) => isOpenTo(caller, referral, deps.settings),
    });
    if (typeof result === 'string') throw new ProblemError(result);
    return contactOf(result, number, deps, caller);
  };
