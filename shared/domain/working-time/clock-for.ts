import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../assessment.ts';
import type { AuthorityRules, WorkingCalendar } from '../authority.ts';
import type { Level } from '../rating/level.ts';
import type { TimeOfDay } from '../referral.ts';
import { instantText, zoned } from './instants.ts';
import { openingFrom, workingDayAfter } from './opening.ts';

/**
 * The same local time so many working days later, moved into that day's hours: to its closing where it would
 * be later, to its opening where it would be earlier. Where no day is ever open, days pass as they come.
 */
export const afterWorkingDays = (
  start: Temporal.ZonedDateTime,
  days: number,
  calendar: WorkingCalendar,
): Temporal.ZonedDateTime => {
  if (days <= 0) return start;
  let day = workingDayAfter(start.toPlainDate(), calendar);
  for (let passed = 1; passed < days && day !== undefined; passed += 1) {
    day = workingDayAfter(day.date, calendar);
  }
  if (day === undefined) return start.add({ hours: 24 * days });
  const sameTime = day.date.toZonedDateTime({
    timeZone: calendar.timeZone,
    plainTime: start.toPlainTime(),
  });
  if (Temporal.ZonedDateTime.compare(sameTime, day.closes) > 0) return day.closes;
  return Temporal.ZonedDateTime.compare(sameTime, day.opens) < 0 ? day.opens : sameTime;
};

/** When a red is due: some hours from receipt, or when the child goes home today if that comes first. */
const redDue = (
  received: Temporal.ZonedDateTime,
  hours: number,
  goesHomeAt: TimeOfDay | undefined,
): Temporal.ZonedDateTime => {
  const due = received.add({ hours });
  if (goesHomeAt === undefined) return due;
  const home = received.withPlainTime(Temporal.PlainTime.from(goesHomeAt));
  const isAhead = Temporal.ZonedDateTime.compare(home, received) > 0;
  return isAhead && Temporal.ZonedDateTime.compare(home, due) < 0 ? home : due;
};

/**
 * The clocks of a contact with this rating.
 *
 * Red: hours pass day and night from receipt. Amber and yellow: working days from receipt, or from the next
 * opening where it came in while closed. The acknowledgement clock is counted like an amber for every rating.
 * Source: docs/reference.md#timescales.
 *
 * @param receivedAt instant, ISO 8601 in UTC
 * @param goesHomeAt local time at which the child goes home to a worry today
 * @throws RangeError where an instant or a time of day cannot be read
 */
export const clockFor = (
  level: Level,
  receivedAt: string,
  rules: AuthorityRules,
  goesHomeAt?: TimeOfDay | undefined,
): Clock => {
  const { calendar, clocks } = rules;
  const received = zoned(receivedAt, calendar.timeZone);
  const opening = openingFrom(received, calendar) ?? received;
  const inDays = (days: number) => afterWorkingDays(opening, days, calendar);
  const starts = level === 'red' ? received : opening;
  const due =
    level === 'red'
      ? redDue(received, clocks.redHours, goesHomeAt)
      : inDays(level === 'amber' ? clocks.amberWorkingDays : clocks.yellowWorkingDays);
  return {
    starts: instantText(starts.toInstant()),
    due: instantText(due.toInstant()),
    acknowledgeBy: instantText(inDays(clocks.acknowledgeWorkingDays).toInstant()),
  };
};
