import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type WorkingCalendar } from '../authority.ts';
import { instantText, zoned } from './instants.ts';

/** How far a search for the next open day goes: a calendar shut for longer is taken to be always shut. */
const DAYS_SEARCHED = 400;

/** One working day: the instants at which it opens and closes. */
export interface WorkingDay {
  readonly date: Temporal.PlainDate;
  readonly opens: Temporal.ZonedDateTime;
  readonly closes: Temporal.ZonedDateTime;
}

/** The working day on a date; `undefined` where the MASH is closed all day. */
export const workingDayOn = (date: Temporal.PlainDate, calendar: WorkingCalendar): WorkingDay | undefined => {
  if (calendar.bankHolidays.includes(date.toString())) return undefined;
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  const hours = weekday === undefined ? undefined : calendar.openingHours[weekday];
  if (hours === undefined) return undefined;
  const at = (time: string) =>
    date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(time) });
  const day = { date, opens: at(hours.opens), closes: at(hours.closes) };
  return Temporal.ZonedDateTime.compare(day.opens, day.closes) < 0 ? day : undefined;
};

/** The first working day after a date; `undefined` where none comes for over a year. */
export const workingDayAfter = (
  date: Temporal.PlainDate,
  calendar: WorkingCalendar,
): WorkingDay | undefined => {
  for (let days = 1; days <= DAYS_SEARCHED; days += 1) {
    const day = workingDayOn(date.add({ days }), calendar);
    if (day !== undefined) return day;
  }
  return undefined;
};

/** The moment work can start: now if open, else the next opening; `undefined` where none comes. */
export const openingFrom = (
  now: Temporal.ZonedDateTime,
  calendar: WorkingCalendar,
): Temporal.ZonedDateTime | undefined => {
  const today = workingDayOn(now.toPlainDate(), calendar);
  if (today !== undefined && Temporal.ZonedDateTime.compare(now, today.opens) < 0) return today.opens;
  if (today !== undefined && Temporal.ZonedDateTime.compare(now, today.closes) < 0) return now;
  return workingDayAfter(now.toPlainDate(), calendar)?.opens;
};

/** Is the MASH open at this instant (ISO 8601)? The closing minute itself is closed. */
export const isOpen = (instant: string, calendar: WorkingCalendar): boolean => {
  const now = zoned(instant, calendar.timeZone);
  const today = workingDayOn(now.toPlainDate(), calendar);
  return (
    today !== undefined &&
    Temporal.ZonedDateTime.compare(now, today.opens) >= 0 &&
    Temporal.ZonedDateTime.compare(now, today.closes) < 0
  );
};

/**
 * The instant at which the MASH next opens; this instant itself while it is open. `undefined` where the
 * calendar has no open day in more than a year.
 */
export const nextOpening = (instant: string, calendar: WorkingCalendar): string | undefined => {
  const opening = openingFrom(zoned(instant, calendar.timeZone), calendar);
  return opening === undefined ? undefined : instantText(opening.toInstant());
};
