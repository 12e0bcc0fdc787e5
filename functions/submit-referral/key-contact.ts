import type { ContactKeyed, Keyed } from '../../shared/contract/calls.ts';
import { takenWhen } from '../../shared/domain/calls/call.ts';
import { followUpAt } from '../../shared/domain/calls/follow-up.ts';
import { callTakenAt } from '../../shared/domain/calls/taken-at.ts';
import { writtenFormDue } from '../../shared/domain/calls/written-form.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { onceHash } from '../../shared/store/accept/once.ts';
import type { CallToAccept } from '../../shared/store/calls/call-to-accept.ts';
import { hashOf } from '../../shared/store/canonical.ts';
import { submittedAnswer } from './answer.ts';
import { callerOf, formOf, senderOfCall } from './caller.ts';
import { heldDetail } from './holding/held-detail.ts';
import { type TakingIn, takeIn } from './take-in.ts';

type Call = ContactKeyed['call'];

const refuse = (field: string, detail: string): never => {
  throw new ProblemError('fields-invalid', { errors: [{ pointer: `/call/${field}`, detail }] });
};

/** The instant at which the call was taken: now, where nobody says. */
const takenAtOf = (call: Call, keyedAt: string, timeZone: string): string => {
  const takenAt = callTakenAt(call, keyedAt, timeZone);
  const when = takenWhen(takenAt, keyedAt);
  if (when === 'later-than-now') return refuse('takenTime', 'Time of the call must be now or in the past');
  if (when === 'too-early') return refuse('takenOn', 'Day of the call must be in the last 90 days');
  return takenAt;
};

const followUpOf = (
  { followUpOn }: Call,
  today: string,
  { calendar }: AuthoritySettings,
): CallToAccept['followUp'] => {
  if (followUpOn === undefined) return undefined;
  if (followUpOn <= today) return refuse('followUpOn', 'Follow-up date must be after today');
  return { on: followUpOn, at: followUpAt(followUpOn, calendar) };
};

const said = (words: string | undefined): string | undefined => words?.trim() || undefined;

const adviceOf = ({ adviceGiven, callerWill }: Call): CallToAccept['advice'] => {
  const given = said(adviceGiven);
  const will = said(callerWill);
  if (given === undefined && will === undefined) return undefined;
  return { ...(given !== undefined && { given }), ...(will !== undefined && { callerWill: will }) };
};

/**
 * Takes in a contact that staff write down for a caller: the same rules and the same transaction as a form that
 * is sent. Its clocks start when the call was taken; it reaches the queues now.
 * @param heldSince when it was written down, where it could not be taken in then
 * @throws ProblemError as `takeIn` does, and for times that cannot be.
 */
export const keyContact =
  (deps: TakingIn) =>
  async (request: ApiRequest<ContactKeyed>, heldSince?: string): Promise<ApiAnswer> => {
    const { body, caller: staff, role, idempotencyKey = '', traceId, admitted } = request;
    const { settings } = deps;
    const { call, referral } = body;
    const arrivedAt = deps.now().toISOString();
    const keyedAt = heldSince ?? arrivedAt;
    const receivedAt = takenAtOf(call, keyedAt, settings.calendar.timeZone);
    const today = localDate(keyedAt, settings.calendar.timeZone);
    const caller = callerOf(body);
    const sender = senderOfCall(staff, body, settings);
    const asked = call.writtenForm ?? (caller === 'professional' && call.adviceOnly !== true);
    const due = asked
      ? writtenFormDue(receivedAt, settings.calls.writtenFormWithin, settings.calendar)
      : undefined;
    const form = formOf(body);
    const advice = adviceOf(call);
    const isKnown = !sender.agencyId.startsWith('unverified:');
    const told = !isKnown ? 'byPhone' : referral.referrer.email === undefined ? 'onlyHere' : 'byEmail';
    return takeIn(
      {
        form,
        sender,
        receivedAt,
        arrivedAt,
        hash: onceHash(staff.id, idempotencyKey),
        payload: hashOf(body),
        traceId,
        admitted,
        pointer: '/referral',
        call: {
          channel: call.channel,
          caller,
          keyedAt,
          keyedBy: { id: staff.id, name: staff.name },
          adviceOnly: call.adviceOnly === true,
          ...(advice !== undefined && { advice }),
          ...(due !== undefined && { writtenFormDue: due }),
          followUp: followUpOf(call, today, settings),
        },
        by: { id: staff.id, name: staff.name, role },
        detail: { channel: call.channel, takenAt: receivedAt, ...heldDetail(heldSince) },
        answerFor: (reference, assessment): Keyed => ({
          ...submittedAnswer(reference, receivedAt, form, assessment, settings, told),
          writtenFormDue: due ?? null,
          receiptSent: sender.replyTo !== undefined,
        }),
      },
      deps,
    );
  };
