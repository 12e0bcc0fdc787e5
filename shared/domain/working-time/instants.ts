import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from '../referral.ts';

/** An instant as text, always in UTC with milliseconds, so that texts sort as the instants do. */
export const instantText = (instant: Temporal.Instant): string =>
  instant.toString({ fractionalSecondDigits: 3 });

/** The moment an ISO 8601 instant falls on the authority's own clocks. Throws `RangeError` if unreadable. */
export const zoned = (instant: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

/** The calendar date there at that instant, `YYYY-MM-DD`. */
export const localDate = (instant: string, timeZone: string): CalendarDate =>
  zoned(instant, timeZone).toPlainDate().toString();

/** The local date and minute there at that instant, `YYYY-MM-DDTHH:mm`. */
export const localMinute = (instant: string, timeZone: string): string =>
  zoned(instant, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
