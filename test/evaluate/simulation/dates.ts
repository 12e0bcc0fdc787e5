import type { Random } from './random.ts';

const DAY = 86_400_000;

/** Days are counted from 1 January 1970. */
export const dayOf = (date: string): number => Date.parse(date) / DAY;

/** A counted day as `YYYY-MM-DD`. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day the simulated world stands at; nobody is born later. Fixed, so that a seed means the same for ever. */
export const TODAY = dayOf('2026-01-01');

/** A childhood, in days. */
export const CHILDHOOD = 18 * 365;

/** Is this a date of the calendar? 30 February is not. */
export const isDate = (date: string): boolean => {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
};

const inPlace = (date: string, at: number, digit: number): string =>
  date.slice(0, at) + String(digit) + date.slice(at + 1);

/** The date with day and month exchanged, where that is another date. */
export const dayAndMonthSwapped = (date: string): string | undefined => {
  const swapped = `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;
  return swapped !== date && isDate(swapped) ? swapped : undefined;
};

/** The date as mistyped: a digit wrong, two digits exchanged, or a year or month off. Always another date. */
export const misdated = (date: string, random: Random): string => {
  for (;;) {
    const kind = random.next();
    let other = date;
    if (kind < 0.5) other = inPlace(date, random.pick([3, 6, 8, 9]), random.below(10));
    else if (kind < 0.65) other = `${date.slice(0, 8)}${date[9]}${date[8]}`;
    else if (kind < 0.85) other = `${Number(date.slice(0, 4)) + random.pick([-1, 1])}${date.slice(4)}`;
    else {
      const month = Number(date.slice(5, 7)) + random.pick([-1, 1]);
      other = `${date.slice(0, 5)}${String(month).padStart(2, '0')}${date.slice(7)}`;
    }
    if (other !== date && isDate(other)) return other;
  }
};
