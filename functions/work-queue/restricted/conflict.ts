import type { ConflictDeclared, ConflictUndone } from '../../../shared/contract/access.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';
import { recordConflict, undoConflict } from '../../../shared/store/restricted/conflict.ts';
import { referralsOfPerson } from '../../../shared/store/restricted/contacts-of-person.ts';
import { standingToward } from '../../../shared/store/restricted/need-to-know.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { openUntil } from './access-answer.ts';
import { colleaguesOf } from './colleagues.ts';
import { readForStaff } from './read-for-staff.ts';

const answerOf = (referral: StoredReferral, caller: ApiRequest['caller'], now: string): ApiAnswer => ({
  status: 200,
  body: { standing: standingToward(caller, referral, now), until: openUntil(caller, referral, now) },
});

/** Changed at once, so that a long history does not take long. */
const AT_ONCE = 10;

/** Does the same to the other referrals about the same children: whoever knows a family knows it there too. */
const alsoInOthers = async (
  { records }: DeskDependencies,
  { form, contacts }: StoredReferral,
  change: (reference: string) => Promise<unknown>,
): Promise<void> => {
  const found = await Promise.all(contacts.map((contact) => referralsOfPerson(records, contact)));
  const others = [...new Set(found.flat())].filter((reference) => reference !== form.reference);
  for (let at = 0; at < others.length; at += AT_ONCE) {
    await Promise.all(others.slice(at, at + AT_ONCE).map(change));
  }
};

/**
 * A member of staff says that they know the family; a manager may say it of a colleague. From then on that person
 * cannot open or work on it, nor on the other referrals about the same children.
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
    const declared = { of, reason: reason.trim() };
    const result = await recordConflict(deps.records, before.form.reference, worker, declared);
    if (result === 'not-found') throw new ProblemError(result);
    await alsoInOthers(deps, before, (other) => recordConflict(deps.records, other, worker, declared));
    return answerOf(result === 'recorded-before' ? before : result, caller, worker.now);
  };

/** A manager takes a conflict of interest back: their own never, since the record is closed to them. */
export const takeBackConflict =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<ConflictUndone>): Promise<ApiAnswer> => {
    const { caller, role, body } = request;
    const before = await readForStaff(deps, request);
    const worker = atWork(caller, role, deps);
    const undone = { of: body.staff, reason: body.reason.trim() };
    const result = await undoConflict(deps.records, before.form.reference, worker, undone);
    if (typeof result === 'string') throw new ProblemError(result);
    await alsoInOthers(deps, before, (other) => undoConflict(deps.records, other, worker, undone));
    return answerOf(result, caller, worker.now);
  };
