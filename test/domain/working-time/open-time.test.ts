import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMinutes, openTimeWords } from '../../../shared/domain/working-time/open-time.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';

const { calendar } = EXAMPLESHIRE;
const minutes = (from: string, to: string): number => openMinutes(from, to, calendar);

describe('working time between two instants', () => {
  it.each([
    ['within a day', '2026-11-24T10:00:00.000Z', '2026-11-24T11:30:00.000Z', 90],
    ['over a night', '2026-11-24T16:00:00.000Z', '2026-11-25T09:00:00.000Z', 90],
    ['over a weekend, from before its opening', '2026-11-28T12:00:00.000Z', '2026-11-30T08:45:00.000Z', 15],
    ['backwards', '2026-11-25T10:00:00.000Z', '2026-11-24T10:00:00.000Z', 0],
  ])('%s', (_words, from, to, expected) => {
    expect(minutes(from, to)).toBe(expected);
  });

  it('is never more than what passes, and two stretches add up to the whole', () => {
    const instant = fc
      .integer({ min: 0, max: 60 * 24 * 60 })
      .map((minute) => new Date(Date.UTC(2026, 9, 1, 0, minute)).toISOString());
    fc.assert(
      fc.property(instant, instant, instant, (...three) => {
        const [one = '', two = '', last = ''] = three.toSorted();
        expect(minutes(one, two) + minutes(two, last)).toBe(minutes(one, last));
        expect(minutes(one, last)).toBeLessThanOrEqual((Date.parse(last) - Date.parse(one)) / 60_000);
      }),
      { numRuns: 60 },
    );
  });

  it('is said in hours and minutes', () => {
    expect(openTimeWords(0)).toBe('less than a minute of working time');
    expect(openTimeWords(61)).toBe('1 hour and 1 minute of working time');
    expect(openTimeWords(120)).toBe('2 hours of working time');
  });
});
