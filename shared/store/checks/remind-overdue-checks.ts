import { type Reminder, reminderDue } from '../../domain/checks/reminder.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { CheckItem } from '../items/check.ts';
import type { Records } from '../records.ts';
import { THE_WATCH } from '../watch/service.ts';
import { type Action, changeReferral, replace } from '../work/change.ts';
import { listOpenChecks } from './list-checks.ts';

export interface ReminderDependencies {
  readonly records: Records;
  /** Ids of the agencies that answer checks. */
  readonly agencies: readonly string[];
  /** Is there time to begin another? The next run goes on. */
  readonly goesOn: () => boolean;
}

/** Most checks of one agency looked at in one run: the earliest due. */
const MOST_CHECKS = 1_000;

const MARK = { 'half-time': 'remindedAtHalfTime', overdue: 'remindedWhenOverdue' } as const;
const EMAIL = { 'half-time': 'check-reminder', overdue: 'check-overdue' } as const;

const emailTo = (
  table: string,
  { agencyId: agency, mystery }: CheckItem,
  reminder: Reminder,
  now: string,
  count: number,
): Action => ({
  Put: {
    TableName: table,
    Item: {
      ...outboxItemOf(EMAIL[reminder], '', now),
      agency,
      count,
      ...(mystery !== undefined && { mystery }),
    },
  },
});

/** Marks one check as reminded of; the e-mail leaves with it where it is told how many to count. */
const remind = async (
  records: Records,
  { id, reference, agencyId }: CheckItem,
  reminder: Reminder,
  now: string,
  count: number | undefined,
): Promise<boolean> => {
  const result = await changeReferral<'not-due'>(records, reference, ({ checks }) => {
    const check = checks.find((each) => each.id === id);
    if (check === undefined || reminderDue(check, now) !== reminder) return 'not-due';
    return {
      actions: [
        replace(records.table, { ...check, [MARK[reminder]]: now }),
        ...(count === undefined ? [] : [emailTo(records.table, check, reminder, now, count)]),
      ],
      happening: {
        at: now,
        action: 'check-reminded',
        by: THE_WATCH,
        detail: { check: id, partner: agencyId, reminder },
      },
    };
  });
  return typeof result !== 'string';
};

/**
 * Reminds agencies of what they were asked: once at half time and once when it is overdue, one e-mail to an
 * agency for all of one run. Run late or twice, it comes to the same.
 *
 * @returns how many checks were reminded of
 */
export const remindOverdueChecks = async (
  { records, agencies, goesOn }: ReminderDependencies,
  now: string,
): Promise<number> => {
  let reminded = 0;
  for (const agency of agencies) {
    if (!goesOn()) break;
    const { checks } = await listOpenChecks(records, agency, MOST_CHECKS);
    for (const reminder of ['overdue', 'half-time'] as const) {
      const due = checks.filter((check) => reminderDue(check, now) === reminder);
      const real = due.filter(({ mystery }) => mystery === undefined);
      let isTold = false;
      for (const [at, check] of real.entries()) {
        if (!goesOn()) break;
        // The e-mail leaves with the first that is marked: a run that ends in between tells of the rest later.
        const done = await remind(records, check, reminder, now, isTold ? undefined : real.length - at);
        isTold ||= done;
        reminded += Number(done);
      }
      // Tests have an e-mail of their own, which is noted with the plan and goes nowhere.
      for (const check of due.filter(({ mystery }) => mystery !== undefined)) {
        if (!goesOn()) break;
        reminded += Number(await remind(records, check, reminder, now, 1));
      }
    }
  }
  return reminded;
};
