import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../authority.ts';
import { zoned } from './instants.ts';
import { workingDayOn } from './opening.ts';

/** Days looked at: nothing that is timed here takes longer than two years. */
const MOST_DAYS = 731;

/**
 * Whole minutes for which the MASH was open between two instants (ISO 8601); 0 where the second is not after the
 * first. Source: docs/reference.md#timescales.
 * @throws RangeError where an instant cannot be read
 */
export const openMinutes = (from: string, to: string, calendar: WorkingCalendar): number => {
  const [start, end] = [zoned(from, calendar.timeZone), zoned(to, calendar.timeZone)];
  let minutes = 0;
  let date = start.toPlainDate();
  for (
    let days = 0;
    days < MOST_DAYS && Temporal.PlainDate.compare(date, end.toPlainDate()) <= 0;
    days += 1
  ) {
    const day = workingDayOn(date, calendar);
    if (day !== undefined) {
      const opens = Math.max(day.opens.epochMilliseconds, start.epochMilliseconds);
      const closes = Math.min(day.closes.epochMilliseconds, end.epochMilliseconds);
      minutes += Math.max(0, closes - opens) / 60_000;
    }
    date = date.add({ days: 1 });
  }
  return Math.floor(minutes);
};

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** "2 hours and 10 minutes of working time". */
export const openTimeWords = (minutes: number): string => {
  if (minutes < 1) return 'less than a minute of working time';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [counted(hours, 'hour')] : []),
    ...(rest > 0 ? [counted(rest, 'minute')] : []),
  ];
  return `${parts.join(' and ')} of working time`;
};
