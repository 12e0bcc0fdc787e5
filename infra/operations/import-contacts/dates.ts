import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { instantText } from '../../../shared/domain/working-time/instants.ts';

/** When the file is read, and whose clock its times are by. */
export interface ReadAt {
  readonly now: Date;
  readonly timeZone: string;
}

const DATE =
  /^(?:(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})|(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}))/;
const TIME = /^[T ]+(?<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?<zone>Z|[+-]\d{2}:?\d{2})?$/i;

/** Spreadsheets write a date as its midnight. */
const MIDNIGHT = /^[T ]+0?0:00(:00(\.0+)?)?Z?$/i;

const NOT_A_DATE = 'Must be a real date, like 12/03/2014 or 2014-03-12';
const NOT_A_TIME = 'Must be a date, or a date and time, like 12/03/2014 15:10 or 2014-03-12T15:10';
const IN_FUTURE = 'Must be today or in the past';

const split = (typed: string): { date: Temporal.PlainDate; rest: string } | null => {
  const found = DATE.exec(typed);
  if (found?.groups === undefined) return null;
  const { y, m, d, year, month, day } = found.groups;
  const fields = { year: Number(y ?? year), month: Number(m ?? month), day: Number(d ?? day) };
  try {
    const date = Temporal.PlainDate.from(fields, { overflow: 'reject' });
    if (fields.year < 1900 || fields.year > 2199) return null;
    return { date, rest: typed.slice(found[0].length) };
  } catch {
    return null;
  }
};

/** A calendar date, day first or ISO; answers `YYYY-MM-DD`. */
export const date = z.string().transform((typed, context) => {
  const read = split(typed);
  if (read !== null && (read.rest === '' || MIDNIGHT.test(read.rest))) return read.date.toString();
  context.issues.push({ code: 'custom', message: NOT_A_DATE, input: typed });
  return z.NEVER;
});

/** A calendar date that is not still to come where the authority is. */
export const pastDate = ({ now, timeZone }: ReadAt) => {
  const today = Temporal.Instant.from(now.toISOString())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
  return date.refine((one) => one <= today, { error: IN_FUTURE });
};

const instantOf = (typed: string, timeZone: string): Temporal.Instant | null => {
  const read = split(typed);
  if (read === null) return null;
  // A day without a time is kept as its noon, so that it is the same day on every clock nearby.
  if (read.rest === '') return read.date.toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant();
  const found = TIME.exec(read.rest)?.groups;
  if (found?.['time'] === undefined) return null;
  try {
    const time = Temporal.PlainTime.from(found['time'].replace(/^(\d):/, '0$1:'));
    const zone = found['zone']?.toUpperCase();
    const local = read.date.toPlainDateTime(time);
    return zone === undefined
      ? local.toZonedDateTime(timeZone).toInstant()
      : Temporal.Instant.from(`${local.toString()}${zone}`);
  } catch {
    return null;
  }
};

/** When a contact was received; answers an instant, ISO 8601 in UTC. A time without a zone is the authority's. */
export const pastInstant = ({ now, timeZone }: ReadAt) =>
  z.string().transform((typed, context) => {
    const instant = instantOf(typed, timeZone);
    const isPast = instant !== null && instant.epochMilliseconds <= now.getTime();
    if (instant !== null && isPast) return instantText(instant);
    // Noon of today may be still to come: the contact has been received all the same.
    const today = Temporal.Instant.from(now.toISOString());
    if (instant !== null && split(typed)?.rest === '' && sameDay(instant, today, timeZone)) {
      return instantText(today);
    }
    context.issues.push({ code: 'custom', message: instant === null ? NOT_A_TIME : IN_FUTURE, input: typed });
    return z.NEVER;
  });

const sameDay = (one: Temporal.Instant, other: Temporal.Instant, timeZone: string): boolean =>
  one.toZonedDateTimeISO(timeZone).toPlainDate().equals(other.toZonedDateTimeISO(timeZone).toPlainDate());
