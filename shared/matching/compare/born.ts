import type { MatchRecord } from '../record.ts';
import { isOneSlip } from '../spelling.ts';
import { type Compared, MISSING } from './level.ts';

/**
 * How near two dates of birth are. `close`: too near for two births of one mother, and no twins either.
 * `due-date` compares with or between expected dates.
 */
export type BornLevel =
  | 'exact'
  | 'swapped'
  | 'one-digit'
  | 'two-parts'
  | 'other-year'
  | 'estimated'
  | 'both-estimated'
  | 'estimated-near'
  | 'due-date'
  | 'missing'
  | 'close'
  | 'differs';

const DAY = 86_400_000;
/** A baby comes up to twelve weeks before and three weeks after the expected date; scans move it as far. */
const DAYS_BEFORE = 84;
const DAYS_AFTER = 21;
/** The same birthday in a year so far off may be another person of the family: a father and a son of one name. */
const YEARS_MISTAKEN = 12;
/** Estimated ages so far apart are of two people, whenever they were estimated. */
const AGES_APART = 10;
/** Brothers and sisters are born at least so far apart. */
const DAYS_APART = 240;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

const fitsExpected = (born: string, expected: string): boolean => {
  const days = daysBetween(expected, born);
  return days >= -DAYS_BEFORE && days <= DAYS_AFTER;
};

const parts = (date: string): [year: string, month: string, day: string] => [
  date.slice(0, 4),
  date.slice(5, 7),
  date.slice(8),
];

const compareBorn = (one: string, other: string): BornLevel => {
  if (one === other) return 'exact';
  const [[year, month, day], [otherYear, otherMonth, otherDay]] = [parts(one), parts(other)];
  if (year === otherYear && month === otherDay && day === otherMonth) return 'swapped';
  if (
    Math.abs(Number(year) - Number(otherYear)) > YEARS_MISTAKEN &&
    month === otherMonth &&
    day === otherDay
  ) {
    return 'other-year';
  }
  if (isOneSlip(one, other)) return 'one-digit';
  const same = Number(year === otherYear) + Number(month === otherMonth) + Number(day === otherDay);
  if (same === 2) return 'two-parts';
  return Math.abs(daysBetween(one, other)) < DAYS_APART ? 'close' : 'differs';
};

const compareEstimated = (one: string, other: string, isBoth: boolean): BornLevel => {
  const years = Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
  if (years === 0) return isBoth ? 'both-estimated' : 'estimated';
  return years === 1 ? 'estimated-near' : 'differs';
};

/** Compare two records by date of birth or expected date of birth. Symmetric. */
export const compareBirths = (a: MatchRecord, b: MatchRecord): Compared<BornLevel> => {
  if (a.born !== undefined && b.born !== undefined) {
    if (a.estimated !== true && b.estimated !== true) return { level: compareBorn(a.born, b.born) };
    return { level: compareEstimated(a.born, b.born, a.estimated === b.estimated) };
  }
  if (a.age !== undefined && b.age !== undefined && Math.abs(a.age - b.age) > AGES_APART)
    return { level: 'differs' };
  const fits = (born: string, due: string | undefined): Compared<BornLevel> =>
    due === undefined ? MISSING : { level: fitsExpected(born, due) ? 'due-date' : 'differs' };
  if (a.born !== undefined) return fits(a.born, b.expected);
  if (b.born !== undefined) return fits(b.born, a.expected);
  if (a.expected === undefined || b.expected === undefined) return MISSING;
  return { level: Math.abs(daysBetween(a.expected, b.expected)) <= DAYS_AFTER ? 'due-date' : 'differs' };
};
