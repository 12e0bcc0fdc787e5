import type { CheckAnswered } from '../../shared/contract/checks.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { onceHash } from '../../shared/store/accept/once.ts';
import { hashOf } from '../../shared/store/canonical.ts';
import { answerCheck } from '../../shared/store/checks/answer-check.ts';
import { readCheck } from '../../shared/store/checks/read-check.ts';
import { agencyAnswer } from './agency-answer.ts';
import type { PartnerChecksDependencies } from './dependencies.ts';

const CLOSED = 'It has been answered already, or is not needed any more. Ring the MASH to add to it.';

/** Answers a check for the caller's agency. The same key and body give the same answer again. */
export const answerOneCheck =
  ({ records, settings, now }: PartnerChecksDependencies) =>
  async ({
    caller,
    role,
    path,
    body,
    idempotencyKey = '',
  }: ApiRequest<CheckAnswered>): Promise<ApiAnswer> => {
    if (caller.agency === undefined) throw new ProblemError('not-found');
    const id = path['check'] ?? '';
    const result = await answerCheck(records, id, {
      agency: caller.agency,
      by: { id: caller.id, name: caller.name, role },
      at: now().toISOString(),
      held: body.held,
      words: body.words.trim(),
      worker: body.worker.trim(),
      id: onceHash(caller.id, `check-answer\n${id}\n${idempotencyKey}`),
      payload: hashOf(body),
      rules: settings,
    });
    if (result === 'check-closed') throw new ProblemError(result, { detail: CLOSED });
    if (typeof result === 'string' && result !== 'answered-before') throw new ProblemError(result);
    const check = await readCheck(records, id);
    if (check === null) throw new ProblemError('not-found');
    return { status: 200, body: agencyAnswer(check) };
  };
