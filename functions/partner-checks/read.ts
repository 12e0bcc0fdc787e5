import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { recordLook } from '../../shared/store/audit/chain.ts';
import { readCheck } from '../../shared/store/checks/read-check.ts';
import { agencyAnswer } from './agency-answer.ts';
import type { PartnerChecksDependencies } from './dependencies.ts';

/** One check of the caller's agency; another agency's does not exist. The look is in the referral's audit. */
export const readOneCheck =
  ({ records, now }: PartnerChecksDependencies) =>
  async ({ caller, role, path }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const check = await readCheck(records, path['check'] ?? '');
    const isTheirs = caller.agency !== undefined && check?.agencyId === caller.agency;
    // What was asked about a test never leaves the desk.
    if (check === null || !isTheirs || check.mystery !== undefined) throw new ProblemError('not-found');
    await recordLook(records, check.reference, {
      at: now().toISOString(),
      action: 'check-read',
      by: { id: caller.id, name: caller.name, role },
      detail: { check: check.id, partner: check.agencyId },
    });
    return { status: 200, body: agencyAnswer(check) };
  };
