import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { pullNext } from '../../shared/store/work/claim.ts';
import { atWork, type DeskDependencies, queueFor } from './desk.ts';
import { workAnswer } from './work-answer.ts';

/** Gives this person the most urgent work of a queue that nobody holds. */
export const pull =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, idempotencyKey }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const queue = queueFor(caller, path['queue'] ?? '', deps.settings);
    const worker = atWork(caller, role, deps);
    const work = await pullNext(deps.records, queue, worker, idempotencyKey);
    if (work === null) return { status: 204 };
    const seen = { settings: deps.settings, now: worker.now, staffId: caller.id, roles: caller.roles };
    return { status: 200, body: { work: workAnswer(work, seen) } };
  };
