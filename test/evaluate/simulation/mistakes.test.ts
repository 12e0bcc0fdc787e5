import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayAndMonthSwapped, dayOf, isDate, misdated } from './dates.ts';
import { randomFrom } from './random.ts';
import { referrerAt } from './referrers.ts';
import { shuffler } from './shuffled.ts';
import { mistyped } from './typo.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('what referrers get wrong', () => {
  test('a mistyped name is always another name, at most one letter longer or shorter', () => {
    const names = fc.stringMatching(/^[a-z]{2,14}$/);
    fc.assert(
      fc.property(names, seeds, (name, seed) => {
        const typed = mistyped(name, randomFrom(seed));
        expect(typed).not.toBe(name);
        expect(Math.abs(typed.length - name.length)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a wrong date of birth is always another date of the calendar', () => {
    const days = fc.integer({ min: dayOf('1970-01-01'), max: dayOf('2026-01-01') });
    fc.assert(
      fc.property(days, seeds, (day, seed) => {
        const other = misdated(dateOf(day), randomFrom(seed));
        expect(isDate(other)).toBe(true);
        expect(other).not.toBe(dateOf(day));
      }),
    );
  });

  test('day and month are exchanged only where that makes another date', () => {
    expect(dayAndMonthSwapped('2019-03-04')).toBe('2019-04-03');
    expect(dayAndMonthSwapped('2019-03-13')).toBeUndefined();
    expect(dayAndMonthSwapped('2019-03-03')).toBeUndefined();
  });

  test('referrers differ in care and are of ordinary care on average', () => {
    const care = Array.from({ length: 3000 }, (_, number) => referrerAt(1, number).carelessness);
    expect(care.reduce((sum, one) => sum + one, 0) / care.length).toBeCloseTo(1, 1);
    expect(Math.max(...care)).toBeGreaterThan(3);
    expect(Math.min(...care)).toBeLessThan(0.3);
  });
});

test('shuffling loses nothing and repeats nothing', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), seeds, (count, window, seed) => {
      const mixer = shuffler<number>(window, randomFrom(seed));
      const out = Array.from({ length: count }, (_, item) => mixer.exchange(item)).filter(
        (item) => item !== undefined,
      );
      expect([...out, ...mixer.rest()].sort((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, i) => i),
      );
    }),
  );
});
