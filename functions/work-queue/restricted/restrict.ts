import type { Restricted, RestrictionLifted } from '../../../shared/contract/access.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { referralsOfPerson } from '../../../shared/store/restricted/contacts-of-person.ts';
import { readAccess } from '../../../shared/store/restricted/read-access.ts';
import {
  liftRestriction,
  type Restricting,
  restrictReferral,
} from '../../../shared/store/restricted/restrict.ts';
import type { AtWork } from '../../../shared/store/work/worker.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { accessAnswer } from './access-answer.ts';
import { colleaguesOf } from './colleagues.ts';
import { readForStaff } from './read-for-staff.ts';

/** Restricts the other referrals about a child. One that somebody restricted before stays as they said. */
const restrictOthers = async (
  { records }: DeskDependencies,
  references: readonly string[],
  worker: AtWork,
  restricting: Restricting,
): Promise<number> => {
  let count = 0;
  for (const reference of references) {
    if ((await readAccess(records, reference))?.restriction !== undefined) continue;
    const result = await restrictReferral(records, reference, worker, restricting);
    count += Number(typeof result !== 'string');
  }
  return count;
};

/** A manager puts a record on the need-to-know list, or changes who is named on it. */
export const restrict =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<Restricted>): Promise<ApiAnswer> => {
    const { caller, role, body } = request;
    const referral = await readForStaff(deps, request);
    const contact = referral.contacts.find(({ number }) => number === body.everyContactOf);
    if (body.everyContactOf !== undefined && contact === undefined) {
      throw new ProblemError('fields-invalid', {
        errors: [{ pointer: '/everyContactOf', detail: 'Choose somebody whom this referral is about' }],
      });
    }
    const worker = atWork(caller, role, deps);
    const named = referral.access?.restriction?.allowed;
    const allowed = await colleaguesOf(deps, body.allowed, '/allowed', named);
    const restricting = { reason: body.reason.trim(), allowed };
    const result = await restrictReferral(deps.records, referral.form.reference, worker, restricting);
    if (typeof result === 'string') throw new ProblemError(result);
    const others = contact === undefined ? [] : await referralsOfPerson(deps.records, contact);
    return {
      status: 200,
      body: {
        access: accessAnswer(result, caller, worker.now),
        alsoRestricted: await restrictOthers(deps, others, worker, restricting),
      },
    };
  };

/** A manager takes a record off the need-to-know list. */
export const lift =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<RestrictionLifted>): Promise<ApiAnswer> => {
    const { caller, role, body } = request;
    const { form } = await readForStaff(deps, request);
    const worker = atWork(caller, role, deps);
    const result = await liftRestriction(deps.records, form.reference, worker, body.reason.trim());
    if (typeof result === 'string') throw new ProblemError(result);
    return { status: 200, body: accessAnswer(result, caller, worker.now) };
  };
