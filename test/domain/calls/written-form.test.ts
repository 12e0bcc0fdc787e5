import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenFormDue, writtenFormStanding } from '../../../shared/domain/calls/written-form.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';

const { calendar } = EXAMPLESHIRE;
const instants = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const HOUR = 3_600_000;

describe('the written form that follows a call', () => {
  it('is due so many hours later, day and night', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 96 }), (takenAt, hours) => {
        const due = writtenFormDue(takenAt, { hours }, calendar);
        expect(Date.parse(due) - Date.parse(takenAt)).toBe(hours * HOUR);
      }),
    );
  });

  it('is never due before the call, and later where more working days are given', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 5 }), (takenAt, workingDays) => {
        const due = writtenFormDue(takenAt, { workingDays }, calendar);
        expect(due > takenAt).toBe(true);
        expect(writtenFormDue(takenAt, { workingDays: workingDays + 1 }, calendar) > due).toBe(true);
      }),
    );
  });

  it.each([
    ['a Friday afternoon', '2026-11-20T15:50:00.000Z', '2026-11-23T15:50:00.000Z'],
    ['a Saturday', '2026-11-21T11:00:00.000Z', '2026-11-24T08:30:00.000Z'],
    ['the day before Christmas', '2026-12-24T15:00:00.000Z', '2026-12-29T15:00:00.000Z'],
  ])('is due one working day after %s', (_when, takenAt, due) => {
    expect(writtenFormDue(takenAt, { workingDays: 1 }, calendar)).toBe(due);
  });

  it('is overdue from its due time on, unless it has come', () => {
    const due = '2026-11-25T10:00:00.000Z';
    expect(writtenFormStanding({ due }, '2026-11-25T09:59:59.999Z')).toBe('awaited');
    expect(writtenFormStanding({ due }, due)).toBe('overdue');
    expect(writtenFormStanding({ due, received: {} }, '2026-12-25T10:00:00.000Z')).toBe('received');
  });
});
