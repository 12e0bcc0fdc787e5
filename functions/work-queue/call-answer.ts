import type { CallAnswer } from '../../shared/contract/calls.ts';
import { writtenFormStanding } from '../../shared/domain/calls/written-form.ts';
import type { StoredReferral } from '../../shared/store/read-referral.ts';

const writtenFormAnswer = (
  { writtenForm }: NonNullable<StoredReferral['call']>,
  now: string,
): CallAnswer['writtenForm'] => {
  if (writtenForm === undefined) return null;
  const { due, chasedAt, received } = writtenForm;
  return {
    due,
    standing: writtenFormStanding(writtenForm, now),
    chasedAt: chasedAt ?? null,
    received:
      received === undefined
        ? null
        : {
            at: received.at,
            by: received.by?.name ?? null,
            reference: received.reference ?? null,
            words: received.words ?? null,
          },
  };
};

/** How a contact came that staff wrote down; undefined where it was sent. */
export const callAnswerOf = (
  { call, followUp }: Pick<StoredReferral, 'call' | 'followUp'>,
  now: string,
): CallAnswer | undefined =>
  call && {
    channel: call.channel,
    caller: call.caller,
    takenAt: call.takenAt,
    keyedAt: call.keyedAt,
    keyedBy: call.keyedBy.name,
    adviceOnly: call.adviceOnly,
    adviceGiven: call.advice?.given ?? null,
    callerWill: call.advice?.callerWill ?? null,
    followUp: followUp === undefined ? null : { on: followUp.on, cameBackAt: followUp.broughtBackAt ?? null },
    writtenForm: writtenFormAnswer(call, now),
  };
