import type { QueueId } from '../../domain/queues.ts';
import { escalationDue, unclaimedSince } from '../../domain/watch/escalation.ts';
import type { Shift } from '../../domain/watch/shift.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { WorkItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { type Action, changeReferral, replace } from '../work/change.ts';
import { THE_WATCH } from './service.ts';

/** A red that is brought before the duty manager. */
export interface Escalation {
  readonly queue: QueueId;
  readonly now: string;
  readonly shift: Shift;
  /** For how long nobody may leave a red. */
  readonly minutes: number;
  /** Id of the duty manager named for now. */
  readonly manager: string;
  /** How many reds the e-mail counts; absent where another of the same minute carries it. */
  readonly tell?: number | undefined;
}

/** Has this work to be brought before the duty manager now? */
export const isLeft = (
  work: WorkItem,
  { now, shift, minutes }: Pick<Escalation, 'now' | 'shift' | 'minutes'>,
): boolean => !work.done && work.level === 'red' && escalationDue(work, shift, minutes, now);

/**
 * Marks a red as brought before the duty manager, with its audit event and, where asked, the e-mail, in one
 * transaction. `not-left`: meanwhile somebody took it, or it was done.
 */
export const escalate = async (
  records: Records,
  reference: string,
  escalation: Escalation,
): Promise<'escalated' | 'not-left' | 'not-found'> => {
  const { queue, now, shift, manager, tell } = escalation;
  const result = await changeReferral<'not-left'>(records, reference, ({ work }) => {
    const item = work.find((each) => each.queue === queue);
    if (item === undefined || !isLeft(item, escalation)) return 'not-left';
    const waited = Date.parse(now) - Date.parse(unclaimedSince(item, shift));
    const flags = [...new Set([...item.flags, 'escalated' as const])];
    const email: Action[] =
      tell === undefined
        ? []
        : [
            {
              Put: {
                TableName: records.table,
                Item: {
                  ...outboxItemOf('red-escalated', '', now, queue),
                  count: tell,
                  ...(item.mystery !== undefined && { mystery: item.mystery }),
                },
              },
            },
          ];
    return {
      actions: [replace(records.table, { ...item, flags, escalatedAt: now }), ...email],
      happening: {
        at: now,
        action: 'red-escalated',
        by: THE_WATCH,
        detail: { queue, manager, minutes: Math.floor(waited / 60_000) },
      },
    };
  });
  return typeof result === 'string' ? result : 'escalated';
};
