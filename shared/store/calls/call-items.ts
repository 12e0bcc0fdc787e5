import type { ToAccept } from '../accept/accepted.ts';
import type { CallItem, FollowUpItem } from '../items/call.ts';
import { keys, placeInFollowUps, placeInWrittenForms } from '../table.ts';

/** What is stored of a call beside the referral that it became; nothing of a referral that was sent. */
export const callItemsOf = (
  reference: string,
  { call, receivedAt }: Pick<ToAccept, 'call' | 'receivedAt'>,
): (CallItem | FollowUpItem)[] => {
  if (call === undefined) return [];
  const { writtenFormDue: due, followUp, ...taken } = call;
  const item: CallItem = {
    ...keys.call(reference),
    sk: 'CALL',
    ...(due !== undefined && { ...placeInWrittenForms(due, reference), writtenForm: { due } }),
    reference,
    ...taken,
    takenAt: receivedAt,
    version: 1,
  };
  if (followUp === undefined) return [item];
  return [
    item,
    {
      ...keys.followUp(reference),
      sk: 'NEXTLOOK',
      ...placeInFollowUps(followUp.at, reference),
      reference,
      ...followUp,
      by: call.keyedBy,
      version: 1,
    },
  ];
};
