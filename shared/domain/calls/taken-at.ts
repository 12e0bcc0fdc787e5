import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, TimeOfDay } from '../referral.ts';
import { instantText, zoned } from '../working-time/instants.ts';

/** When a caller spoke to somebody, in the authority’s own time, as far as whoever writes it down says. */
export interface SaidOfTime {
  readonly takenOn?: CalendarDate | undefined;
  readonly takenTime?: TimeOfDay | undefined;
}

/**
 * The instant at which a call was taken. Left out, it is now; a time alone is of today. A day alone that is not
 * today counts from its start: where the hour is not known, clocks start early rather than late.
 *
 * @param keyedAt when it is written down, ISO 8601 in UTC
 * @throws RangeError where something cannot be read
 */
export const callTakenAt = (
  { takenOn, takenTime }: SaidOfTime,
  keyedAt: string,
  timeZone: string,
): string => {
  const now = zoned(keyedAt, timeZone);
  const today = now.toPlainDate().toString();
  if (takenTime === undefined && (takenOn ?? today) === today) return keyedAt;
  const at = Temporal.PlainDate.from(takenOn ?? today).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(takenTime ?? '00:00'),
  });
  return instantText(at.toInstant());
};
