import type { ConflictDeclared, ConflictUndone } from '../../../shared/contract/access.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';
import { recordConflict, undoConflict } from '../../../shared/store/restricted/conflict.ts';
import { standingToward } from '../../../shared/store/restricted/need-to-know.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { openUntil } from './access-answer.ts';
import { colleaguesOf } from './colleagues.ts';
import { readForStaff } from './read-for-staff.ts';

const answerOf = (referral: StoredReferral, caller: ApiRequest['caller'], now: string): ApiAnswer => ({
  status: 200,
  body: { standing: standingToward(caller, referral, now), until: openUntil(caller, referral, now) },
});

/**
 * A member of staff says that they know the family; a manager may say it of a colleague. From then on that person
 * cannot open or work on it.
 */
export const declareConflict =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<ConflictDeclared>): Promise<ApiAnswer> => {
    const { caller, role, body } = request;
    const before = await readForStaff(deps, request);
    const { staff = caller.id, reason } = body;
    if (staff !== caller.id && !caller.roles.includes('manager')) {
      throw new ProblemError('not-allowed', { detail: 'A manager records it for a colleague.' });
    }
    const [of = caller] = await colleaguesOf(deps, [staff], '/staff', [caller]);
    const worker = atWork(caller, role, deps);
    const result = await recordConflict(deps.records, before.form.reference, worker, {
      of,
      reason: reason.trim(),
    });
    if (result === 'not-found') throw new ProblemError(result);
    return answerOf(result === 'recorded-before' ? before : result, caller, worker.now);
  };

/** A manager takes a conflict of interest back: their own never, since the record is closed to them. */
export const takeBackConflict =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<ConflictUndone>): Promise<ApiAnswer> => {
    const { caller, role, body } = request;
    const { form } = await readForStaff(deps, request);
    const worker = atWork(caller, role, deps);
    const result = await undoConflict(deps.records, form.reference, worker, {
      of: body.staff,
      reason: body.reason.trim(),
    });
    if (typeof result === 'string') throw new ProblemError(result);
    return answerOf(result, caller, worker.now);
  };
