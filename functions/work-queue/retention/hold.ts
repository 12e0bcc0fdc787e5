import type { LegalHold } from '../../../shared/contract/answers/retention.ts';
import type { HoldPlaced } from '../../../shared/contract/life.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { liftHold, placeHold } from '../../../shared/store/holds/change-hold.ts';
import { holdsOn } from '../../../shared/store/holds/read-holds.ts';
import type { HoldItem } from '../../../shared/store/items/hold.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { readForStaff } from '../restricted/read-for-staff.ts';

/** A hold as staff see it. A child’s, who is known as several persons, is one. */
export const holdAnswers = (holds: readonly HoldItem[]): LegalHold[] => [
  ...new Map(
    holds.map(({ on, placedFrom, by, at, reason }) => [
      `${on} ${placedFrom} ${at}`,
      { on, reference: placedFrom, by, at, reason },
    ]),
  ).values(),
];

const changing =
  (deps: DeskDependencies, change: typeof placeHold) =>
  async (request: ApiRequest<HoldPlaced>): Promise<ApiAnswer> => {
    const { caller, role, body } = request;
    const { form, contacts } = await readForStaff(deps, request);
    if (body.contact !== undefined && !contacts.some(({ number }) => number === body.contact)) {
      throw new ProblemError('fields-invalid', {
        errors: [{ pointer: '/contact', detail: 'Choose somebody whom this referral is about' }],
      });
    }
    const result = await change(deps.records, form.reference, atWork(caller, role, deps), {
      contact: body.contact,
      reason: body.reason.trim(),
    });
    if (typeof result === 'string') throw new ProblemError(result);
    const holds = await holdsOn(deps.records, form.reference, contacts);
    return { status: 200, body: { holds: holdAnswers(holds) } };
  };

/** A manager keeps a record, or a child’s records, from being deleted. */
export const hold = (deps: DeskDependencies) => changing(deps, placeHold);

/** A manager lets it be deleted again, once it is due. */
export const unhold = (deps: DeskDependencies) => changing(deps, liftHold);
