import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../../../shared/domain/authority.ts';
import { workingDayOn } from '../../../shared/domain/working-time/opening.ts';

/** One day of the year that is played. Instants are milliseconds since 1970. */
export interface Day {
  /** `YYYY-MM-DD`, on the authority's own clocks. */
  readonly date: string;
  /** Weeks since the year began, from 0. */
  readonly week: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly midnight: number;
  /** 07:30, when the daily report is made. */
  readonly morning: number;
  /** When the hub is open; null where it is closed all day. */
  readonly open: { readonly from: number; readonly to: number } | null;
}

/** So many weeks of days, from the Monday on or after a date. */
export const daysFrom = (from: string, weeks: number, calendar: WorkingCalendar): readonly Day[] => {
  const given = Temporal.PlainDate.from(from);
  const monday = given.add({ days: (8 - given.dayOfWeek) % 7 });
  return Array.from({ length: weeks * 7 }, (_, at): Day => {
    const date = monday.add({ days: at });
    const local = (time: string): number =>
      date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(time) })
        .epochMilliseconds;
    const open = workingDayOn(date, calendar);
    return {
      date: date.toString(),
      week: Math.floor(at / 7),
      weekday: date.dayOfWeek,
      midnight: local('00:00'),
      morning: local('07:30'),
      open: (open && { from: open.opens.epochMilliseconds, to: open.closes.epochMilliseconds }) || null,
    };
  });
};

/** School holidays of an ordinary English year, as month and day, both included. */
const SCHOOL_HOLIDAYS: readonly (readonly [string, string])[] = [
  ['01-01', '01-03'],
  ['02-14', '02-22'],
  ['03-28', '04-12'],
  ['05-23', '05-31'],
  ['07-22', '09-01'],
  ['10-24', '11-01'],
  ['12-19', '12-31'],
];

/** Are schools shut for the holidays on this date? */
export const isSchoolHoliday = (date: string): boolean =>
  SCHOOL_HOLIDAYS.some(([first, last]) => date.slice(5) >= first && date.slice(5) <= last);
