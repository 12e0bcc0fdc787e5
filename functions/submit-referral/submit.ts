import type { Referral } from '../../shared/domain/referral.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { guestIn, type ReadPass } from '../../shared/http/follower.ts';
import { onceHash } from '../../shared/store/accept/once.ts';
import { hashOf } from '../../shared/store/canonical.ts';
import { submittedAnswer, toldHow } from './answer.ts';
import { heldDetail } from './holding/held-detail.ts';
import { senderOf } from './sender.ts';
import { isOwnCheck } from './synthetic.ts';
import { type TakingIn, takeIn } from './take-in.ts';
import { checkSender, sentWithoutAccount } from './without-account.ts';

export interface SubmitDependencies extends TakingIn {
  readonly readPass: ReadPass;
}

/**
 * Takes in what a partner sends.
 * @param heldSince when it reached the service, where it could not be taken in then: its clocks start there
 * @throws ProblemError as `takeIn` does, and for a partner without an agency.
 */
export const submitReferral =
  (deps: SubmitDependencies) =>
  async (request: ApiRequest<Referral>, heldSince?: string): Promise<ApiAnswer> => {
    const { body, caller, role, idempotencyKey = '', guestPass, traceId, admitted } = request;
    const arrivedAt = deps.now().toISOString();
    const receivedAt = heldSince ?? arrivedAt;
    checkSender(caller, body.referrer);
    const synthetic = isOwnCheck(caller, body, deps.settings);
    // A pass that cannot be read keeps no referral out: it can then not be followed, and is answered by phone. One that
    // was held can wait for it.
    const guest = await guestIn({ caller, guestPass }, deps.readPass).catch((error: unknown) => {
      if (heldSince !== undefined) throw error;
      return null;
    });
    const sender = senderOf(caller, body.referrer, deps.settings, guest);
    return takeIn(
      {
        form: body,
        sender,
        receivedAt,
        arrivedAt,
        hash: onceHash(caller.id, idempotencyKey),
        payload: hashOf(body),
        traceId,
        admitted,
        by: { id: caller.id, name: caller.name, role },
        detail: { ...sentWithoutAccount(body.referrer), ...heldDetail(heldSince) },
        synthetic,
        answerFor: (reference, assessment) =>
          submittedAnswer(
            reference,
            receivedAt,
            body,
            assessment,
            deps.settings,
            toldHow(body.referrer, sender.replyTo),
          ),
      },
      deps,
    );
  };
