import { Temporal } from 'temporal-polyfill';
import { instantText } from './instants.ts';

/**
 * The first instant of a calendar day and the first after another, where the authority is. ISO 8601 in UTC.
 *
 * @param from first day, `YYYY-MM-DD`
 * @param to last day, which is part of it
 */
export const daySpan = (from: string, to: string, timeZone: string): { start: string; end: string } => {
  const begins = (date: Temporal.PlainDate): string =>
    instantText(date.toZonedDateTime({ timeZone }).toInstant());
  return {
    start: begins(Temporal.PlainDate.from(from)),
    end: begins(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
};

/** The day that is so many days before another. */
export const daysBefore = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).subtract({ days }).toString();
