import type { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../authority.ts';
import { instantText, zoned } from '../working-time/instants.ts';
import { openingFrom, workingDayAfter, workingDayOn } from '../working-time/opening.ts';

const between = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number =>
  to.epochMilliseconds - from.epochMilliseconds;

/**
 * The instant at which so many minutes of opening hours have passed. Where the calendar has no open day they
 * pass as they come.
 *
 * @param from instant, ISO 8601 in UTC; counted from the next opening where it falls outside the hours
 * @throws RangeError where the instant cannot be read
 */
export const afterWorkingMinutes = (from: string, minutes: number, calendar: WorkingCalendar): string => {
  const start = zoned(from, calendar.timeZone);
  let at = openingFrom(start, calendar);
  let left = Math.round(minutes * 60_000);
  while (at !== undefined) {
    const closes = workingDayOn(at.toPlainDate(), calendar)?.closes ?? at;
    const here = between(at, closes);
    if (left <= here) return instantText(at.add({ milliseconds: left }).toInstant());
    left -= here;
    at = workingDayAfter(at.toPlainDate(), calendar)?.opens;
  }
  return instantText(start.add({ milliseconds: Math.round(minutes * 60_000) }).toInstant());
};
