import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../authority.ts';
import { zoned } from '../working-time/instants.ts';
import { openingFrom, workingDayOn } from '../working-time/opening.ts';

/** Bands of age in working days, as managers look at them. Source: docs/reference.md#figures. */
export const AGE_BANDS = ['0-1', '2-3', '4-5', '6+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** No band begins later: more days need not be counted. */
const ENOUGH = 6;

/**
 * Working days that have begun since the one on which a contact came in, or on which the MASH next opened: at
 * most six. On that day itself it is 0.
 */
export const workingDaysOld = (receivedAt: string, now: string, calendar: WorkingCalendar): number => {
  const today = zoned(now, calendar.timeZone).toPlainDate();
  let day = openingFrom(zoned(receivedAt, calendar.timeZone), calendar)?.toPlainDate() ?? today;
  let old = 0;
  while (old < ENOUGH && Temporal.PlainDate.compare(day, today) < 0) {
    day = day.add({ days: 1 });
    if (workingDayOn(day, calendar) !== undefined) old += 1;
  }
  return old;
};

/** The band of an age. */
export const bandOf = (workingDays: number): AgeBand => {
  if (workingDays <= 1) return '0-1';
  if (workingDays <= 3) return '2-3';
  return workingDays <= 5 ? '4-5' : '6+';
};
