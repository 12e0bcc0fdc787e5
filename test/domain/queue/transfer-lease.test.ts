import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldForColleague, type WorkToTransfer } from '../../../shared/domain/queue/transfer-lease.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';
import { at, minute } from '../support/local.ts';

const { calendar } = EXAMPLESHIRE;
const LEASE = 30;

const until = (given: string, work: Partial<WorkToTransfer> = {}): string =>
  minute(
    heldForColleague({ level: 'yellow', due: at('2026-12-31T17:00'), ...work }, at(given), calendar, LEASE),
  );

describe('work that was given to a colleague', () => {
  it.each([
    ['during the day: into the next morning', '2026-11-24T10:00', '2026-11-25T09:00'],
    ['before opening: into this morning', '2026-11-24T07:00', '2026-11-24T09:00'],
    ['at opening: into the next morning', '2026-11-24T08:30', '2026-11-25T09:00'],
    ['in the evening: into the next morning', '2026-11-24T20:00', '2026-11-25T09:00'],
    ['on Friday: over the weekend into Monday', '2026-11-27T15:00', '2026-11-30T09:00'],
    ['on Christmas Eve: over the holidays', '2026-12-24T12:00', '2026-12-29T09:00'],
    ['before the clocks change: by the clock on the wall', '2026-10-23T15:00', '2026-10-26T09:00'],
  ])('waits for them %s', (_, given, then) => {
    expect(until(given)).toBe(then);
  });

  it('is theirs for one lease only where it is red: who is away does not see it', () => {
    expect(until('2026-11-24T10:00', { level: 'red' })).toBe('2026-11-24T10:30');
  });

  it('goes back when it is due, where that comes first', () => {
    expect(until('2026-11-24T10:00', { due: at('2026-11-24T15:50') })).toBe('2026-11-24T15:50');
  });

  it('is theirs for one lease where it is overdue already', () => {
    expect(until('2026-11-24T10:00', { due: at('2026-11-24T09:00') })).toBe('2026-11-24T10:30');
  });

  it('is theirs for one lease where the MASH never opens', () => {
    const shut = { ...calendar, openingHours: {} };
    const given = at('2026-11-24T10:00');
    const work = { level: 'amber', due: at('2026-12-31T17:00') } as const;
    expect(minute(heldForColleague(work, given, shut, LEASE))).toBe('2026-11-24T10:30');
  });
});

describe('whenever whatever work is given', () => {
  const FIRST = Date.parse('2026-01-01T00:00:00Z');
  const instant = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }).map((minutes) => {
    return new Date(FIRST + minutes * 60_000).toISOString();
  });
  const level = fc.constantFrom('red', 'amber', 'yellow');

  it('is held for at least one lease, and after that never past its due time', () => {
    fc.assert(
      fc.property(instant, instant, level, (now, due, rating) => {
        const held = heldForColleague({ level: rating, due }, now, calendar, LEASE);
        const ordinary = new Date(Date.parse(now) + LEASE * 60_000).toISOString();
        expect(held >= ordinary).toBe(true);
        expect(held <= (due > ordinary ? due : ordinary)).toBe(true);
      }),
    );
  });

  it('is held no shorter for being less urgent', () => {
    const RANK = { red: 0, amber: 1, yellow: 2 };
    fc.assert(
      fc.property(instant, instant, level, level, (now, due, one, other) => {
        const [urgent, calm] = RANK[one] <= RANK[other] ? [one, other] : [other, one];
        const of = (rating: typeof one) => heldForColleague({ level: rating, due }, now, calendar, LEASE);
        expect(of(urgent) <= of(calm)).toBe(true);
      }),
    );
  });
});
