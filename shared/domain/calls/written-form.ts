import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../authority.ts';
import { afterWorkingDays } from '../working-time/clock-for.ts';
import { instantText, zoned } from '../working-time/instants.ts';
import { openingFrom } from '../working-time/opening.ts';

/**
 * How long a professional who phoned has to send the written form: hours that pass day and night, or working
 * days. Authorities differ: 24 or 48 hours, one or two working days. Source: docs/reference.md#phone-calls.
 */
export type WrittenFormWithin = { readonly hours: number } | { readonly workingDays: number };

/**
 * When the written form that follows a call is due. Hours pass as they come; working days end at the same local
 * time, counted from the next opening where the call came while closed, as the clocks of a rating are.
 *
 * @param takenAt when the call was taken, ISO 8601 in UTC
 * @throws RangeError where the instant cannot be read
 */
export const writtenFormDue = (
  takenAt: string,
  within: WrittenFormWithin,
  calendar: WorkingCalendar,
): string => {
  if ('hours' in within) {
    return instantText(Temporal.Instant.from(takenAt).add({ hours: within.hours }));
  }
  const taken = zoned(takenAt, calendar.timeZone);
  const start = openingFrom(taken, calendar) ?? taken;
  return instantText(afterWorkingDays(start, within.workingDays, calendar).toInstant());
};

/** Where the written form that follows a call stands at an instant. */
export const writtenFormStanding = (
  { due, received }: { readonly due: string; readonly received?: unknown },
  now: string,
): 'received' | 'awaited' | 'overdue' => {
  if (received !== undefined) return 'received';
  return due <= now ? 'overdue' : 'awaited';
};
