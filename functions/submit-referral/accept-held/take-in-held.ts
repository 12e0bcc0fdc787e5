import { contactKeyed } from '../../../shared/contract/calls.ts';
import { referral } from '../../../shared/contract/referral/referral.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { type Admit, admitted } from '../../../shared/http/admit.ts';
import type { ApiRequest } from '../../../shared/http/api-request.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { HeldSubmission } from '../../../shared/store/held/submission.ts';
import { keyContact } from '../key-contact.ts';
import { submitReferral } from '../submit.ts';
import type { TakingIn } from '../take-in.ts';

export interface TakingInHeld extends TakingIn {
  readonly admit: Admit;
  /** Whose pass had this digest at an instant. */
  readonly guestBehind: (digest: string, at: string) => Promise<string | null>;
}

/** What could not be asked when it was held: may whoever sent it, in that role, still send? */
const stillAdmitted = async (admit: Admit, caller: Caller, role: Role): Promise<void> => {
  const { roles } = await admitted(admit, caller);
  if (!roles.includes(role)) throw new ProblemError('not-allowed');
};

/**
 * Takes in one referral that was held, by the same use case and under the same key as if it had come now, with its
 * clocks from when it did come.
 * @throws ProblemError for what can never be taken in as it is; the store's failure while it is away.
 */
export const takeInHeld =
  (deps: TakingInHeld) =>
  async (held: HeldSubmission): Promise<void> => {
    const { caller, role, idempotencyKey, passDigest, receivedAt, traceId } = held;
    const check = stillAdmitted(deps.admit, caller, role);
    // It is awaited beside the first reads; until then nobody else hears of its failing.
    check.catch(() => undefined);
    const request: ApiRequest<undefined> = {
      caller,
      role,
      path: {},
      body: undefined,
      idempotencyKey,
      guestPass: passDigest,
      traceId,
      admitted: check,
    };
    if (held.route === 'submitReferral') {
      const readPass = (digest: string) => deps.guestBehind(digest, receivedAt);
      const submit = submitReferral({ ...deps, readPass });
      await submit({ ...request, body: referral.parse(held.body) }, receivedAt);
    } else {
      await keyContact(deps)({ ...request, body: contactKeyed.parse(held.body) }, receivedAt);
    }
  };
