import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../authority.ts';
import type { CalendarDate } from '../referral.ts';
import { instantText } from '../working-time/instants.ts';
import { openingFrom } from '../working-time/opening.ts';

/**
 * The instant at which work with a follow-up date comes back to its queue: the opening on that date, or the next
 * one where the MASH is closed that day. Where no day is ever open, the start of the date itself.
 *
 * @throws RangeError where the date cannot be read
 */
export const followUpAt = (on: CalendarDate, calendar: WorkingCalendar): string => {
  const start = Temporal.PlainDate.from(on).toZonedDateTime(calendar.timeZone);
  return instantText((openingFrom(start, calendar) ?? start).toInstant());
};
