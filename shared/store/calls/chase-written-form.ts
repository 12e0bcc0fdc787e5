import { writtenFormStanding } from '../../domain/calls/written-form.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { Records } from '../records.ts';
import { THE_WATCH } from '../watch/service.ts';
import { changeReferral, replace } from '../work/change.ts';
import { awaitingNothing } from './receive-written-form.ts';

/**
 * Tells the caller, once, that their written form has not come, and flags what is open of the call. The work
 * stays where it is: nobody waits for the form. `not-due`: it has come meanwhile, or was chased before.
 */
export const chaseWrittenForm = async (
  records: Records,
  reference: string,
  now: string,
): Promise<'chased' | 'not-due' | 'not-found'> => {
  const result = await changeReferral<'not-due'>(records, reference, ({ call, work }) => {
    const form = call?.writtenForm;
    if (call === undefined || form === undefined || form.chasedAt !== undefined) return 'not-due';
    if (writtenFormStanding(form, now) !== 'overdue') return 'not-due';
    const open = work.filter(({ done }) => !done);
    return {
      actions: [
        replace(records.table, { ...awaitingNothing(call), writtenForm: { ...form, chasedAt: now } }),
        ...open.map((item) =>
          replace(records.table, {
            ...item,
            flags: [...new Set([...item.flags, 'written-form-overdue' as const])],
          }),
        ),
        {
          Put: { TableName: records.table, Item: outboxItemOf('written-form-overdue', reference, now) },
        },
      ],
      happening: { at: now, action: 'written-form-overdue', by: THE_WATCH },
    };
  });
  return typeof result === 'string' ? result : 'chased';
};
