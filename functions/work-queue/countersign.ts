import type { Countersigned } from '../../shared/contract/actions.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { agreeToDecision } from '../../shared/store/work/countersign.ts';
import { MANAGERS } from '../../shared/store/work/managers-queue.ts';
import { sendBackDecision } from '../../shared/store/work/send-back.ts';
import { changedSince } from './changed-since.ts';
import { contactOf } from './contact-answer.ts';
import { atWork, type DeskDependencies, workFor } from './desk.ts';

const OWN_DECISION =
  'You made this decision, lowered the rating from red or reopened it. Another manager must countersign it.';

/**
 * A manager who holds the managers' work agrees to a proposed decision, or sends it back with a reason.
 * @throws ProblemError `own-decision` for whoever had a part in it, manager or not.
 */
export const countersign =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<Countersigned>): Promise<ApiAnswer> => {
    const work = workFor(caller, path['id'] ?? '', deps.settings);
    if (work.queue !== MANAGERS) throw new ProblemError('not-found');
    const { reference } = work;
    const { contact, queue, answer, seen } = body;
    const reason = body.reason?.trim() ?? '';
    if (answer === 'send-back' && reason === '') {
      throw new ProblemError('fields-invalid', {
        errors: [{ pointer: '/reason', detail: 'Give your reason for sending it back' }],
      });
    }
    const worker = atWork(caller, role, deps);
    const asked = { contact, queue, seen };
    const result =
      answer === 'agree'
        ? await agreeToDecision(deps.records, reference, worker, asked)
        : await sendBackDecision(deps.records, reference, worker, { ...asked, reason });
    if (result === 'changed-since') throw await changedSince(deps, reference, [asked]);
    if (result === 'own-decision') throw new ProblemError(result, { detail: OWN_DECISION });
    if (typeof result === 'string') throw new ProblemError(result);
    return contactOf(result, contact, deps, caller);
  };
