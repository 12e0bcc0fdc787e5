import type { Identity } from './identity.ts';
import { normaliseDate } from './normalise.ts';
import { isOneSlip } from './spelling.ts';

/** How near two dates of birth are, nearest first. `due-date` compares with or between expected dates. */
export type BornLevel = 'exact' | 'swapped' | 'one-digit' | 'estimated' | 'due-date' | 'missing' | 'differs';

const DAY = 86_400_000;
/** A baby comes up to twelve weeks before and three weeks after the expected date; scans move it as far. */
const WEEKS_BEFORE = 12;
const WEEKS_AFTER = 3;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;

const fitsExpected = (born: string, expected: string): boolean => {
  const days = daysBetween(expected, born);
  return days >= -7 * WEEKS_BEFORE && days <= 7 * WEEKS_AFTER;
};

const isSwapped = (one: string, other: string): boolean =>
  one.slice(0, 4) === other.slice(0, 4) &&
  one.slice(5, 7) === other.slice(8, 10) &&
  one.slice(8, 10) === other.slice(5, 7);

/** 1 January is what systems put where only the year is known. */
const mayBeEstimated = (date: string): boolean => date.endsWith('-01-01');

const compareBorn = (one: string, other: string): BornLevel => {
  if (one.slice(0, 4) === other.slice(0, 4) && (mayBeEstimated(one) || mayBeEstimated(other)))
    return 'estimated';
  if (one === other) return 'exact';
  if (isSwapped(one, other)) return 'swapped';
  return isOneSlip(one, other) ? 'one-digit' : 'differs';
};

/** Compare two records by date of birth or expected date of birth. Symmetric. */
export const compareBirths = (a: Identity, b: Identity): BornLevel => {
  const [bornA, bornB] = [normaliseDate(a.born), normaliseDate(b.born)];
  if (bornA !== undefined && bornB !== undefined) return compareBorn(bornA, bornB);
  const [dueA, dueB] = [normaliseDate(a.expected), normaliseDate(b.expected)];
  const fits = (born: string | undefined, due: string | undefined): BornLevel =>
    born === undefined || due === undefined ? 'missing' : fitsExpected(born, due) ? 'due-date' : 'differs';
  if (bornA !== undefined) return fits(bornA, dueB);
  if (bornB !== undefined) return fits(bornB, dueA);
  if (dueA === undefined || dueB === undefined) return 'missing';
  return Math.abs(daysBetween(dueA, dueB)) <= 7 * WEEKS_AFTER ? 'due-date' : 'differs';
};
