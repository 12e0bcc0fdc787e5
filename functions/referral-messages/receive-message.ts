import type { Message, MessageReceived } from '../../shared/contract/messages.ts';
import { MOST_MESSAGES } from '../../shared/domain/after-sending/message.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import { isOpen } from '../../shared/domain/working-time/opening.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { followerOf } from '../../shared/http/follower.ts';
import { errorFields, type Log } from '../../shared/http/log.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { onceHash } from '../../shared/store/accept/once.ts';
import { hashOf } from '../../shared/store/canonical.ts';
import { guestOf } from '../../shared/store/guests/pass.ts';
import type { MessageItem } from '../../shared/store/items/message.ts';
import { sentBy } from '../../shared/store/may-read.ts';
import { type MessageToKeep, sendMessage } from '../../shared/store/messages/send-message.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import type { Records } from '../../shared/store/records.ts';

export interface MessageDependencies {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly now: () => Date;
  readonly log: Log;
}

const PHONE_NOW =
  'Phone the Emergency Duty Team now. The MASH is closed and what you describe cannot wait: do not rely on this message alone.';

const TOO_MANY = `Nothing was stored: a referral takes ${MOST_MESSAGES} messages from its sender, and the answers to what it is asked. Phone, and quote the reference.`;

/** A withdrawal's reason is all that is said in it. */
const wordsOf = (body: Message): MessageToKeep['message'] =>
  body.kind === 'withdrawal' ? { kind: body.kind, words: body.reason } : body;

const receivedAnswer = (
  { reference, id, kind, at, phoneNow }: MessageItem,
  { phones }: AuthoritySettings,
): MessageReceived => {
  if (kind === 'question') throw new Error('A question is not from the sender');
  return {
    reference,
    id,
    kind,
    receivedAt: at,
    phoneNow: phoneNow ? { ...phones.emergencyDutyTeam, words: PHONE_NOW } : null,
  };
};

/**
 * Takes in what somebody of the sender's agency, or a sender without an account, says about a referral after
 * it was sent. Whoever may follow a referral may add to it; for anybody else there is no such referral.
 * @throws ProblemError for a challenge before there is a decision, an answer to what is not asked, one message
 * more than a referral takes, or a key that was used for other words.
 */
export const receiveMessage =
  ({ settings, records, now, log }: MessageDependencies) =>
  async (request: ApiRequest<Message>): Promise<ApiAnswer> => {
    const { body, role, path, idempotencyKey = '', traceId } = request;
    const reference = path['reference'] ?? '';
    const at = now().toISOString();
    const follower = await followerOf(request, (pass) => guestOf(records, pass, at));
    if (follower === null) throw new ProblemError('not-found');
    const agreedOn = body.kind === 'answer' ? body.consent?.agreedOn : undefined;
    if (agreedOn !== undefined && agreedOn > localDate(at, settings.calendar.timeZone)) {
      throw new ProblemError('fields-invalid', {
        errors: [{ pointer: '/consent/agreedOn', detail: 'Date of agreement must be today or in the past' }],
      });
    }
    const id = onceHash(follower.id, `message\n${reference}\n${idempotencyKey}`);
    const result = await sendMessage(records, reference, {
      id,
      payload: hashOf(body),
      message: wordsOf(body),
      by: { id: follower.id, name: follower.name, role },
      at,
      rules: settings,
      mashOpen: isOpen(at, settings.calendar),
      maySend: (referral) => sentBy(referral, follower),
      onRulesFailed: (error) =>
        log('rules failed, message sent for manual triage', {
          level: 'error',
          traceId,
          ...errorFields(error),
        }),
    });
    if (result === 'too-many-messages') throw new ProblemError(result, { detail: TOO_MANY });
    if (typeof result === 'string' && result !== 'sent-before') throw new ProblemError(result);
    const referral = result === 'sent-before' ? await readReferral(records, reference) : result;
    const message = referral?.messages.find((each) => each.id === id);
    if (message === undefined) throw new ProblemError('not-found');
    return { status: 201, body: receivedAnswer(message, settings) };
  };
