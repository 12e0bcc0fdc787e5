import type { Taken } from '../../shared/contract/handling.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { type NotTaken, takeWork } from '../../shared/store/work/take.ts';
import { atWork, type DeskDependencies, workFor } from './desk.ts';
import { workAnswer } from './work-answer.ts';

const missing = (pointer: string, detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });

const problemOf = (refused: NotTaken): ProblemError => {
  if (refused.not === 'reason-needed') {
    return missing('/reason', 'Say why you take it now: more urgent work is waiting');
  }
  if (refused.not !== 'held') {
    return new ProblemError(
      refused.not,
      refused.not === 'own-decision'
        ? { detail: 'You had a part in this decision: another manager takes it' }
        : {},
    );
  }
  const { holder, leaseUntil } = refused.by;
  return new ProblemError('held-by-another', {
    held: { by: holder?.name ?? '', until: leaseUntil ?? refused.by.receivedAt },
  });
};

/** Takes one piece of work, before its turn with a reason. */
export const take =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<Taken>): Promise<ApiAnswer> => {
    const { reference, queue } = workFor(caller, path['id'] ?? '', deps.settings);
    const worker = atWork(caller, role, deps);
    const words = body.words?.trim() || undefined;
    if (body.reason === 'other' && words === undefined) throw missing('/words', 'Say why you take it now');
    const why = body.reason && { reason: body.reason, words };
    const result = await takeWork(deps.records, reference, queue, worker, why);
    if ('not' in result) throw problemOf(result);
    const seen = { settings: deps.settings, now: worker.now, staffId: caller.id, roles: caller.roles };
    return { status: 200, body: workAnswer(result, seen) };
  };
