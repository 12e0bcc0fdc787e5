import type { WrittenFormCame } from '../../shared/contract/calls.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { receiveWrittenForm as receive } from '../../shared/store/calls/receive-written-form.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { standingToward } from '../../shared/store/restricted/need-to-know.ts';
import { callAnswerOf } from './call-answer.ts';
import { atWork, type DeskDependencies, isOpenTo } from './desk.ts';

/**
 * Staff say that the written form which follows a phone call has come.
 * @throws ProblemError `fields-invalid` where the reference is of nothing that this person may open
 */
export const receiveWrittenForm =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<WrittenFormCame>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const reference = path['reference'] ?? '';
    const worker = atWork(caller, role, deps);
    if (body.reference !== undefined) {
      const form = body.reference === reference ? null : await readReferral(records, body.reference);
      const mayOpen =
        form !== null &&
        isOpenTo(caller, form, settings) &&
        standingToward(caller, form, worker.now) === 'open';
      if (!mayOpen) {
        throw new ProblemError('fields-invalid', {
          errors: [
            { pointer: '/reference', detail: 'Enter the reference of another referral that you can open' },
          ],
        });
      }
    }
    const result = await receive(records, reference, {
      at: worker.now,
      by: { id: worker.id, name: worker.name, role: worker.role },
      form: body.reference,
      words: body.words?.trim() || undefined,
      maySay: (referral) => isOpenTo(caller, referral, settings),
    });
    if (typeof result === 'string') throw new ProblemError(result);
    return { status: 200, body: callAnswerOf(result, worker.now) };
  };
