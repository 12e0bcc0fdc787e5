import { describe, expect, it } from 'vitest';
import { compareBirths } from '../../../shared/matching/compare/born.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import { prepare } from '../../../shared/matching/record.ts';

const level = (one: Identity, other: Identity): string => {
  const [a, b] = [prepare(one), prepare(other)];
  const there = compareBirths(a, b).level;
  expect(compareBirths(b, a).level).toBe(there);
  return there;
};

describe('two dates of birth', () => {
  it.each([
    ['2016-04-13', '2016-04-13', 'exact', ''],
    ['2016-04-05', '2016-05-04', 'swapped', 'day and month in each other’s place'],
    ['2016-04-13', '2016-04-18', 'one-digit', ''],
    ['2016-04-13', '2016-03-13', 'one-digit', ''],
    ['2016-04-13', '2017-04-13', 'one-digit', ''],
    ['2016-04-13', '2016-04-31', 'missing', 'no date'],
    ['1960-04-13', '1990-04-13', 'other-year', 'a generation apart'],
    ['2004-04-13', '2016-04-13', 'two-parts', 'twelve years apart'],
    ['2003-04-13', '2016-04-13', 'other-year', 'thirteen years apart'],
    ['2016-04-13', '2016-04-29', 'two-parts', 'another day'],
    ['2016-04-13', '2016-12-13', 'two-parts', 'another month'],
    ['2016-04-13', '2009-04-13', 'two-parts', 'another year'],
    ['2016-04-13', '2016-09-28', 'close', 'too near for two births of one mother'],
    ['2016-04-13', '2016-12-08', 'close', '239 days'],
    ['2016-04-13', '2016-12-09', 'differs', '240 days'],
    ['2016-12-09', '2016-04-13', 'differs', '240 days'],
    ['2016-04-13', '2011-12-30', 'differs', ''],
    ['2015-04-05', '2016-05-04', 'differs', 'swapped in another year'],
    ['2016-04-06', '2016-05-14', 'close', 'only one of day and month is in the other’s place'],
    ['2016-06-05', '2016-05-14', 'close', 'only one of day and month is in the other’s place'],
    ['2016-04-13', '2016-02-31', 'missing', 'not a date'],
    ['2016-04-13', '', 'missing', ''],
  ])('%s and %s: %s %s', (one, other, expected) => {
    expect(level({ born: one }, { born: other })).toBe(expected);
  });
});

describe('an estimated date of birth', () => {
  const estimate = { born: '2016-09-30', bornIsEstimate: true };

  it.each([
    ['2016-04-13', 'estimated'],
    ['2016-09-30', 'estimated'],
    ['2015-12-31', 'estimated-near'],
    ['2017-01-20', 'estimated-near'],
    ['2018-09-30', 'differs'],
    ['2014-09-30', 'differs'],
  ])('compares with %s by the year alone: %s', (born, expected) => {
    expect(level(estimate, { born })).toBe(expected);
  });

  it('is every 1 January, since that is what people write when they only know the year', () => {
    expect(level({ born: '2016-01-01' }, { born: '2016-04-13' })).toBe('estimated');
    expect(level({ born: '2016-01-01' }, { born: '2016-01-01' })).toBe('both-estimated');
    expect(level({ born: '2016-02-01' }, { born: '2016-02-01' })).toBe('exact');
  });
});

describe('a child not yet born', () => {
  const due = { expected: '2026-12-14' };

  it.each([
    ['2026-12-02', 'due-date', 'before time'],
    ['2026-12-14', 'due-date', 'in time'],
    ['2026-09-21', 'due-date', 'twelve weeks early'],
    ['2026-09-20', 'differs', 'more than twelve weeks early'],
    ['2027-01-04', 'due-date', 'three weeks late'],
    ['2027-01-05', 'differs', 'more than three weeks late'],
  ])('expected on 14 December 2026, and a child born on %s: %s, %s', (born, expected) => {
    expect(level(due, { born })).toBe(expected);
  });

  it.each([
    ['2026-12-14', 'due-date'],
    ['2026-11-23', 'due-date'],
    ['2027-01-04', 'due-date'],
    ['2026-11-22', 'differs'],
    ['2027-01-05', 'differs'],
  ])('and one expected on %s: %s, since scans move the date by up to three weeks', (expected, fits) => {
    expect(level(due, { expected })).toBe(fits);
  });

  it('is compared by date of birth once there is one', () => {
    expect(level({ ...due, born: '2026-12-02' }, { ...due, born: '2026-12-02' })).toBe('exact');
  });

  it('cannot be compared with a record without any date', () => {
    expect(level(due, {})).toBe('missing');
    expect(level({}, {})).toBe('missing');
    expect(level({ born: '2026-12-02' }, {})).toBe('missing');
  });
});
