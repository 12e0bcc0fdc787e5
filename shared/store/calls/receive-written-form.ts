import type { Flag } from '../../domain/flags.ts';
import type { CallItem } from '../items/call.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral, replace } from '../work/change.ts';

/** The written form that follows a call, and who says that it has come. */
export interface WrittenFormCame {
  readonly at: string;
  /** Member of staff, or the service where the form itself names the call. */
  readonly by: { readonly id: string; readonly name: string; readonly role: string };
  /** The referral that it is. */
  readonly form?: string | undefined;
  /** How it came, where it is no referral here. */
  readonly words?: string | undefined;
  /** May this person, or this form, say so of that call? */
  readonly maySay: (referral: StoredReferral) => boolean;
}

export type NotReceived = 'not-found' | 'no-written-form' | 'written-form-received';

const OVERDUE: Flag = 'written-form-overdue';

/** A call that waits for nothing: it leaves the list of those that do. */
export const awaitingNothing = (call: CallItem): CallItem => {
  const { gsi1pk: _partition, gsi1sk: _place, ...rest } = call;
  return rest;
};

const cleared = (work: readonly WorkItem[]): WorkItem[] =>
  work
    .filter(({ flags }) => flags.includes(OVERDUE))
    .map((item) => ({ ...item, flags: item.flags.filter((flag) => flag !== OVERDUE) }));

/**
 * Keeps that the written form has come, which ends the wait for it and its flag. `written-form-received`: it had
 * come before; the first that came stays.
 */
export const receiveWrittenForm = (
  records: Records,
  reference: string,
  { at, by, form, words, maySay }: WrittenFormCame,
): Promise<StoredReferral | NotReceived> =>
  changeReferral<NotReceived>(records, reference, (referral) => {
    if (!maySay(referral)) return 'not-found';
    const { call, work } = referral;
    if (call?.writtenForm === undefined) return 'no-written-form';
    if (call.writtenForm.received !== undefined) return 'written-form-received';
    const received = {
      at,
      ...(by.role !== 'system' && { by: { id: by.id, name: by.name } }),
      ...(form !== undefined && { reference: form }),
      ...(words !== undefined && { words }),
    };
    return {
      actions: [
        replace(records.table, { ...awaitingNothing(call), writtenForm: { ...call.writtenForm, received } }),
        ...cleared(work).map((item) => replace(records.table, item)),
      ],
      happening: {
        at,
        action: 'written-form-received',
        by,
        ...(form !== undefined && { detail: { form } }),
      },
    };
  });
