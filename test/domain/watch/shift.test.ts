import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastNight, nightAt, shiftAt } from '../../../shared/domain/watch/shift.ts';
import { isOpen } from '../../../shared/domain/working-time/opening.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';
import { at, minute } from '../support/local.ts';

const { calendar } = EXAMPLESHIRE;
const never = { ...calendar, openingHours: {} };

describe('the shift of an instant', () => {
  it.each([
    ['2026-11-24T10:00', true, '2026-11-24T08:30', 'a morning'],
    ['2026-11-24T08:30', true, '2026-11-24T08:30', 'the opening minute is open'],
    ['2026-11-24T17:00', false, '2026-11-24T17:00', 'the closing minute is closed'],
    ['2026-11-25T03:00', false, '2026-11-24T17:00', 'the night after'],
    ['2026-11-29T12:00', false, '2026-11-27T16:30', 'a Sunday is the night since Friday'],
    ['2026-12-25T12:00', false, '2026-12-24T17:00', 'Christmas'],
    ['2026-12-28T12:00', false, '2026-12-24T17:00', 'a bank holiday after a weekend'],
  ] as const)('%s is open: %s, since %s: %s', (local, open, since, _why) => {
    const shift = shiftAt(at(local), calendar);
    expect(shift.open).toBe(open);
    expect(minute(shift.since)).toBe(since);
  });

  it('is a night without beginning where the MASH never opens', () => {
    expect(shiftAt(at('2026-11-24T10:00'), never)).toEqual({ open: false, since: '' });
    expect(nightAt(at('2026-11-24T10:00'), never)).toEqual({ from: '', until: undefined });
    expect(lastNight(at('2026-11-24T10:00'), never)).toBeUndefined();
  });

  it('is open exactly while the calendar says so, and began before it', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (date) => {
        const now = date.toISOString();
        const { open, since } = shiftAt(now, calendar);
        expect(open).toBe(isOpen(now, calendar));
        expect(since <= now).toBe(true);
        // Nothing changed in between: the shift of its beginning is the same shift.
        expect(shiftAt(since, calendar)).toEqual({ open, since });
      }),
    );
  });
});

describe('the night', () => {
  const shown = ({ from, until = '' }: { from: string; until?: string | undefined }) => [
    minute(from),
    minute(until),
  ];

  it.each([
    ['2026-11-24T20:00', '2026-11-24T17:00', '2026-11-25T08:30', 'is this one while the MASH is closed'],
    ['2026-11-25T11:00', '2026-11-24T17:00', '2026-11-25T08:30', 'is the last one while it is open'],
    ['2026-11-30T11:00', '2026-11-27T16:30', '2026-11-30T08:30', 'lasts over a weekend'],
  ] as const)('of %s goes from %s to %s: it %s', (local, from, until, _why) =>
    expect(shown(nightAt(at(local), calendar))).toEqual([from, until]),
  );

  it('that ended last is, on an evening, the one before this day', () => {
    const night = lastNight(at('2026-11-24T20:00'), calendar);
    expect(night && shown(night)).toEqual(['2026-11-23T17:00', '2026-11-24T08:30']);
  });
});
