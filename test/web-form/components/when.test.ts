import { expect, test } from 'vitest';
import { calendarDay, dayAndTime, dueWords, span } from '../../../web-form/components/when.ts';

const NOW = new Date('2026-11-24T13:45:00Z');

test('an instant is said in the authority’s own time, summer and winter', () => {
  expect(dayAndTime('2026-11-24T15:10:00Z')).toBe('24 November 2026 at 15:10');
  expect(dayAndTime('2026-06-24T15:10:00Z')).toBe('24 June 2026 at 16:10');
  expect(dayAndTime('2026-06-30T23:30:00Z')).toBe('1 July 2026 at 00:30');
});

test('a calendar date does not shift with the clocks', () => {
  expect(calendarDay('2014-03-12')).toBe('12 March 2014');
});

test.each([
  ['2026-11-24T14:20:00Z', 'due 14:20, in 35 minutes'],
  ['2026-11-24T13:45:30Z', 'due 13:45, in less than a minute'],
  ['2026-11-25T14:20:00Z', 'due 25 November at 14:20, in 24 hours'],
  ['2026-11-27T14:20:00Z', 'due 27 November at 14:20, in 3 days'],
  ['2027-01-04T14:20:00Z', 'due 4 January 2027 at 14:20, in 41 days'],
  ['2026-11-24T11:40:00Z', 'overdue by 2 hours'],
  ['2026-11-24T12:44:00Z', 'overdue by 1 hour'],
])('a clock in words: %s', (due, words) => {
  expect(dueWords(due, NOW)).toBe(words);
});

test('one is not many', () => {
  expect(span(60_000)).toBe('1 minute');
  expect(span(120_000)).toBe('2 minutes');
});
