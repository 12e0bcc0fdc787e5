import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { keepWork } from '../../shared/store/work/keep.ts';
import { atWork, type DeskDependencies, workFor } from './desk.ts';
import { workAnswer } from './work-answer.ts';

/** Holds work on for whoever is still at it. */
export const keep =
  (deps: DeskDependencies) =>
  async ({ caller, role, path }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { reference, queue } = workFor(caller, path['id'] ?? '', deps.settings);
    const worker = atWork(caller, role, deps);
    const result = await keepWork(deps.records, reference, queue, worker);
    if (typeof result === 'string') throw new ProblemError(result);
    const work = result.work.find((each) => each.queue === queue);
    if (work === undefined) throw new ProblemError('not-found');
    const seen = { settings: deps.settings, now: worker.now, staffId: caller.id, roles: caller.roles };
    return { status: 200, body: workAnswer(work, seen) };
  };
