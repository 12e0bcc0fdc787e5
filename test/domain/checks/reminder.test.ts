import { describe, expect, it } from 'vitest';
import { type CheckToRemind, reminderDue } from '../../../shared/domain/checks/reminder.ts';

const check: CheckToRemind = {
  state: 'open',
  halfTime: '2026-11-24T11:00:00.000Z',
  due: '2026-11-24T12:00:00.000Z',
};
const [EARLY, HALF, END] = [
  '2026-11-24T10:59:59.999Z',
  '2026-11-24T11:00:00.000Z',
  '2026-11-24T12:00:00.000Z',
];

describe('an agency is reminded', () => {
  it('not before half of the time has gone', () => {
    expect(reminderDue(check, EARLY)).toBeNull();
  });

  it('once at half time', () => {
    expect(reminderDue(check, HALF)).toBe('half-time');
    expect(reminderDue({ ...check, remindedAtHalfTime: HALF }, HALF)).toBeNull();
  });

  it('once when it is overdue', () => {
    expect(reminderDue({ ...check, remindedAtHalfTime: HALF }, END)).toBe('overdue');
    expect(reminderDue({ ...check, remindedWhenOverdue: END }, END)).toBeNull();
  });

  it('once only where half time was missed', () => {
    expect(reminderDue(check, END)).toBe('overdue');
    expect(reminderDue({ ...check, remindedWhenOverdue: END }, '2026-11-25T12:00:00.000Z')).toBeNull();
  });

  it.each(['answered', 'cancelled'] as const)('never of what was %s', (state) => {
    expect(reminderDue({ ...check, state }, END)).toBeNull();
  });
});
