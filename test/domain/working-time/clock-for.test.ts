import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthorityRules } from '../../../shared/domain/authority.ts';
import { LEVELS } from '../../../shared/domain/rating/level.ts';
import { clockFor } from '../../../shared/domain/working-time/clock-for.ts';
import { zoned } from '../../../shared/domain/working-time/instants.ts';
import { isOpen, nextOpening, workingDayOn } from '../../../shared/domain/working-time/opening.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';
import { at, minute } from '../support/local.ts';

const { calendar } = EXAMPLESHIRE;

describe('due times', () => {
  it.each([
    ['amber', '2026-11-27T15:50', '2026-11-30T15:50', 'Friday to Monday, same time'],
    ['amber', '2026-11-28T12:00', '2026-12-01T08:30', 'Saturday is counted from Monday 08:30'],
    ['amber', '2026-11-26T16:45', '2026-11-27T16:30', 'a due time after closing moves to closing'],
    ['amber', '2026-12-24T15:00', '2026-12-29T15:00', 'over Christmas'],
    ['amber', '2026-11-23T17:00', '2026-11-25T08:30', 'the closing minute is closed'],
    ['amber', '2026-11-23T07:00', '2026-11-24T08:30', 'before opening'],
    ['amber', '2027-03-26T09:00', '2027-03-31T08:30', 'Good Friday to after Easter Monday'],
    ['yellow', '2026-11-28T21:00', '2026-12-03T08:30', 'three working days'],
    ['yellow', '2026-11-25T10:00', '2026-11-30T10:00', 'three working days over a weekend'],
    ['red', '2026-11-24T16:00', '2026-11-24T20:00', 'hours pass after closing'],
    ['red', '2027-03-28T00:30', '2027-03-28T05:30', 'clocks go forward'],
    ['red', '2026-10-25T00:30', '2026-10-25T03:30', 'clocks go back'],
  ] as const)('%s received %s is due %s: %s', (level, received, due, _why) =>
    expect(minute(clockFor(level, at(received), EXAMPLESHIRE).due)).toBe(due),
  );

  it.each([
    ['15:10', '2026-11-24T15:10', 'before the four hours are over'],
    ['16:30', '2026-11-24T15:40', 'not where four hours come first'],
    ['09:00', '2026-11-24T15:40', 'not where the time has passed'],
  ] as const)('a red child going home at %s is due %s: %s', (home, due, _why) =>
    expect(minute(clockFor('red', at('2026-11-24T11:40'), EXAMPLESHIRE, home).due)).toBe(due),
  );

  it('acknowledges every rating within one working day', () => {
    const times = LEVELS.map((level) => clockFor(level, at('2026-11-28T12:00'), EXAMPLESHIRE).acknowledgeBy);
    expect(times.map(minute)).toEqual(['2026-12-01T08:30', '2026-12-01T08:30', '2026-12-01T08:30']);
  });

  it('moves a due time before a late opening to that opening', () => {
    const late = {
      ...calendar,
      openingHours: { ...calendar.openingHours, wednesday: { opens: '10:30', closes: '17:00' } },
    };
    const due = clockFor('amber', at('2026-11-24T09:00'), { ...EXAMPLESHIRE, calendar: late }).due;
    expect(minute(due)).toBe('2026-11-25T10:30');
  });
});

describe('a calendar with no open day', () => {
  const never: AuthorityRules = { ...EXAMPLESHIRE, calendar: { ...calendar, openingHours: {} } };

  it('is never open and has no opening to wait for', () => {
    expect(isOpen(at('2026-11-24T10:00'), never.calendar)).toBe(false);
    expect(nextOpening(at('2026-11-24T10:00'), never.calendar)).toBeUndefined();
  });

  it('still gives every rating a due time', () =>
    expect(minute(clockFor('yellow', at('2026-11-24T10:00'), never).due)).toBe('2026-11-27T10:00'));
});

// Spans both changes of the clocks, Christmas and Easter.
const received = fc
  .date({ min: new Date('2026-10-01'), max: new Date('2027-05-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe.each(LEVELS)('whenever a %s arrives', (level) => {
  it('is never due before one that arrived earlier', () =>
    fc.assert(
      fc.property(received, fc.integer({ min: 0, max: 4 * 86_400_000 }), (first, later) => {
        const second = new Date(Date.parse(first) + later).toISOString();
        const [one, other] = [first, second].map((instant) => clockFor(level, instant, EXAMPLESHIRE));
        expect((one?.due ?? '') <= (other?.due ?? '')).toBe(true);
        expect((one?.starts ?? '') <= (other?.starts ?? '')).toBe(true);
      }),
    ));

  it('starts no earlier than receipt and no later than it is due', () =>
    fc.assert(
      fc.property(received, (instant) => {
        const { starts, due } = clockFor(level, instant, EXAMPLESHIRE);
        expect(instant <= starts && starts <= due).toBe(true);
      }),
    ));

  if (level !== 'red')
    it('is due in working time', () =>
      fc.assert(
        fc.property(received, (instant) => {
          const due = zoned(clockFor(level, instant, EXAMPLESHIRE).due, 'Europe/London');
          const day = workingDayOn(due.toPlainDate(), calendar);
          expect(day).toBeDefined();
          expect(due.epochMilliseconds).toBeGreaterThanOrEqual(day?.opens.epochMilliseconds ?? Number.NaN);
          expect(due.epochMilliseconds).toBeLessThanOrEqual(day?.closes.epochMilliseconds ?? Number.NaN);
        }),
      ));
});
