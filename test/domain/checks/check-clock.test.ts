import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClock } from '../../../shared/domain/checks/check-clock.ts';
import { afterWorkingMinutes } from '../../../shared/domain/checks/working-hours.ts';
import { LEVELS } from '../../../shared/domain/rating/level.ts';
import { isOpen } from '../../../shared/domain/working-time/opening.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';

const { calendar, partnerChecks } = EXAMPLESHIRE;
const LATER = '2027-06-01T12:00:00.000Z';

const clock = (level: 'red' | 'amber' | 'yellow', askedAt: string, decisionDue = LATER) =>
  checkClock(level, askedAt, decisionDue, partnerChecks.hours, calendar);

describe('the time for an answer about a red', () => {
  it('is two hours, day and night', () => {
    expect(clock('red', '2026-11-24T22:30:00.000Z')).toEqual({
      due: '2026-11-25T00:30:00.000Z',
      halfTime: '2026-11-24T23:30:00.000Z',
    });
  });

  it('ends with the decision’s own clock where that comes sooner', () => {
    expect(clock('red', '2026-11-24T10:00:00.000Z', '2026-11-24T11:00:00.000Z')).toEqual({
      due: '2026-11-24T11:00:00.000Z',
      halfTime: '2026-11-24T10:30:00.000Z',
    });
  });

  it('is two hours again where the decision is overdue already', () => {
    expect(clock('red', '2026-11-24T10:00:00.000Z', '2026-11-24T09:00:00.000Z').due).toBe(
      '2026-11-24T12:00:00.000Z',
    );
  });
});

describe('the time for an answer about an amber or yellow', () => {
  it.each([
    ['amber', 'in the morning, the same day', '2026-11-24T09:00:00.000Z', '2026-11-24T15:00:00.000Z'],
    [
      'amber',
      'in the afternoon, over to the next day',
      '2026-11-24T15:00:00.000Z',
      '2026-11-25T12:30:00.000Z',
    ],
    ['amber', 'on Friday, over the weekend', '2026-11-27T15:30:00.000Z', '2026-11-30T13:30:00.000Z'],
    ['amber', 'while closed, from the opening', '2026-11-28T12:00:00.000Z', '2026-11-30T14:30:00.000Z'],
    ['yellow', 'over two days', '2026-11-24T09:00:00.000Z', '2026-11-25T16:30:00.000Z'],
    ['amber', 'over Christmas', '2026-12-24T15:00:00.000Z', '2026-12-29T12:30:00.000Z'],
  ] as const)('%s, asked %s', (level, _when, askedAt, due) => {
    expect(clock(level, askedAt).due).toBe(due);
  });

  it('has its half in working time too', () => {
    expect(clock('amber', '2026-11-27T15:30:00.000Z').halfTime).toBe('2026-11-30T10:30:00.000Z');
  });
});

const anInstant = fc
  .date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2027-12-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('every clock', () => {
  it('has its half time after the asking and before its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), anInstant, anInstant, (level, askedAt, decisionDue) => {
        const { due, halfTime } = clock(level, askedAt, decisionDue);
        expect(askedAt <= halfTime && halfTime <= due).toBe(true);
      }),
    );
  });

  it('of working time never runs while the MASH is closed', () => {
    fc.assert(
      fc.property(anInstant, fc.integer({ min: 1, max: 2_000 }), (from, minutes) => {
        const end = afterWorkingMinutes(from, minutes, calendar);
        const justBefore = new Date(Date.parse(end) - 1).toISOString();
        expect(isOpen(justBefore, calendar)).toBe(true);
      }),
    );
  });

  it('passes as it comes where no day is ever open', () => {
    const shut = { ...calendar, openingHours: {} };
    expect(afterWorkingMinutes('2026-11-24T10:00:00.000Z', 90, shut)).toBe('2026-11-24T11:30:00.000Z');
  });
});
