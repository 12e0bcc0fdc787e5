import type { Flag } from '../../domain/flags.ts';
import { toHandOver } from '../../domain/watch/hand-over.ts';
import type { Shift } from '../../domain/watch/shift.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { WorkItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { type Action, changeReferral, replace } from '../work/change.ts';
import { alsoInAll } from './also-in-all.ts';
import { boardOf, DUTY_TEAM } from './board.ts';
import { THE_WATCH } from './service.ts';

/** New work is put, work that there was is replaced as it was read. */
export const putOrReplace = (table: string, work: WorkItem, isNew: boolean): Action =>
  isNew
    ? { Put: { TableName: table, Item: work, ConditionExpression: 'attribute_not_exists(pk)' } }
    : replace(table, work);

/** Flags of work that goes over, or back: an escalation was of the queue that it leaves. */
export const passedOn = (flags: readonly Flag[], added: 'handed-to-duty-team' | 'handed-back'): Flag[] => [
  ...new Set<Flag>([
    ...flags.filter((flag) => !['handed-to-duty-team', 'handed-back', 'escalated'].includes(flag)),
    added,
  ]),
];

const latestNote = (one: WorkItem, other: WorkItem): WorkItem['note'] =>
  (one.note?.at ?? '') > (other.note?.at ?? '') ? one.note : other.note;

/**
 * Gives the Emergency Duty Team the reds of a referral that nobody in the MASH has while it is closed, with an
 * alert. They stay in the MASH's queue as well. The same again changes nothing.
 */
export const handOver = async (
  records: Records,
  reference: string,
  shift: Shift,
  now: string,
): Promise<'handed-over' | 'nothing-to-do' | 'not-found'> => {
  const result = await changeReferral<'nothing-to-do'>(records, reference, (referral) => {
    const numbers = toHandOver(boardOf(referral, now), shift);
    const mash = referral.work.find(({ queue }) => queue === 'mash');
    const team = numbers.length === 0 ? undefined : alsoInAll(referral, numbers, DUTY_TEAM, now);
    if (mash === undefined || team === undefined) return 'nothing-to-do';
    const isNew = !referral.work.some(({ queue }) => queue === DUTY_TEAM);
    const flags = passedOn(mash.flags, 'handed-to-duty-team');
    return {
      actions: [
        putOrReplace(
          records.table,
          {
            ...team,
            flags: passedOn([...team.flags, ...flags], 'handed-to-duty-team'),
            note: latestNote(team, mash),
            handedOverAt: now,
          },
          isNew,
        ),
        replace(records.table, { ...mash, flags }),
        {
          Put: { TableName: records.table, Item: outboxItemOf('red-alert', reference, now, DUTY_TEAM) },
        },
      ],
      happening: {
        at: now,
        action: 'handed-to-duty-team',
        by: THE_WATCH,
        detail: { queue: DUTY_TEAM, contacts: numbers.length },
      },
    };
  });
  return typeof result === 'string' ? result : 'handed-over';
};
