import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, PersonDetails } from './referral.ts';

/** How old somebody is on a day, as far as the referrer could say. */
export type Age =
  /** `days`: whole days since birth. */
  | { readonly kind: 'born'; readonly years: number; readonly days: number }
  /** Below zero when the expected date has passed. */
  | { readonly kind: 'unborn'; readonly daysUntilDue: number }
  | { readonly kind: 'estimated'; readonly years: number }
  | { readonly kind: 'unknown' };

const dateOf = (typed: string): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from(typed);
  } catch {
    return undefined;
  }
};

/**
 * The age of a person on a calendar date. A birth date still to come is read as the expected date; a date
 * that cannot be read leaves the age unknown.
 */
export const ageOn = (person: PersonDetails, date: CalendarDate): Age => {
  const today = Temporal.PlainDate.from(date);
  const born = person.born === undefined ? undefined : dateOf(person.born);
  if (born !== undefined && Temporal.PlainDate.compare(born, today) <= 0) {
    const years = born.until(today, { largestUnit: 'years' }).years;
    return { kind: 'born', years, days: born.until(today).days };
  }
  const expected = born ?? (person.expected === undefined ? undefined : dateOf(person.expected));
  if (expected !== undefined) return { kind: 'unborn', daysUntilDue: today.until(expected).days };
  if (person.estimatedAge !== undefined) return { kind: 'estimated', years: person.estimatedAge };
  return { kind: 'unknown' };
};

/** Whole years; `undefined` for an unborn child or an age not known. */
export const yearsOf = (age: Age): number | undefined =>
  age.kind === 'born' || age.kind === 'estimated' ? age.years : undefined;
