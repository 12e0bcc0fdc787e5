import type { GlassBroken } from '../../../shared/contract/access.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { breakGlass, reviewGlass } from '../../../shared/store/restricted/break-glass.ts';
import { standingToward } from '../../../shared/store/restricted/need-to-know.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { accessAnswer, openUntil } from './access-answer.ts';
import { readForStaff } from './read-for-staff.ts';
import { refusal } from './refuse.ts';

/** Opens a restricted record for whoever has to see it, for a limited time. Managers are told. */
export const openRestricted =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<GlassBroken>): Promise<ApiAnswer> => {
    const { caller, role, body } = request;
    const { records, settings } = deps;
    const before = await readForStaff(deps, request);
    const { reference } = before.form;
    const worker = atWork(caller, role, deps);
    const minutes = settings.restrictedRecords.breakGlassMinutes;
    const result = await breakGlass(records, reference, worker, {
      reason: body.reason,
      words: body.words.trim(),
      until: new Date(Date.parse(worker.now) + minutes * 60_000).toISOString(),
    });
    if (result === 'conflicted') {
      throw await refusal(deps, { caller, role, route: 'breakGlass' }, reference, result);
    }
    if (result === 'not-found') throw new ProblemError(result);
    const after = result === 'open-already' ? before : result;
    return {
      status: 200,
      body: {
        standing: standingToward(caller, after, worker.now),
        until: openUntil(caller, after, worker.now),
      },
    };
  };

/** A manager has seen why somebody opened a restricted record. */
export const review =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { caller, role, path } = request;
    const before = await readForStaff(deps, request);
    const worker = atWork(caller, role, deps);
    const result = await reviewGlass(deps.records, before.form.reference, worker, path['glass'] ?? '');
    if (result === 'own-glass') {
      throw new ProblemError('not-allowed', { detail: 'It was you: another manager reviews it.' });
    }
    if (result === 'not-found') throw new ProblemError(result);
    const after = result === 'reviewed-before' ? before : result;
    return { status: 200, body: accessAnswer(after, caller, worker.now) };
  };
