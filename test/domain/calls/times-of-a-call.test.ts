import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takenWhen } from '../../../shared/domain/calls/call.ts';
import { callConfirmed } from '../../../shared/domain/calls/call-confirmed.ts';
import { followUpAt } from '../../../shared/domain/calls/follow-up.ts';
import { callTakenAt } from '../../../shared/domain/calls/taken-at.ts';
import { localDate } from '../../../shared/domain/working-time/instants.ts';
import { isOpen } from '../../../shared/domain/working-time/opening.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';

const { calendar } = EXAMPLESHIRE;
const KEYED_AT = '2026-11-24T10:20:00.000Z';
const taken = (takenOn?: string, takenTime?: string) =>
  callTakenAt({ takenOn, takenTime }, KEYED_AT, calendar.timeZone);

describe('when a call was taken', () => {
  it.each([
    ['now, where nothing is said', taken(), KEYED_AT],
    ['now, where only today is said', taken('2026-11-24'), KEYED_AT],
    ['today at a time that is said', taken(undefined, '10:05'), '2026-11-24T10:05:00.000Z'],
    ['at the start of an earlier day without a time', taken('2026-11-23'), '2026-11-23T00:00:00.000Z'],
    ['by the clocks of summer', taken('2026-10-01', '10:05'), '2026-10-01T09:05:00.000Z'],
  ])('is %s', (_words, found, expected) => {
    expect(found).toBe(expected);
  });

  it('cannot be later than now, nor in another season', () => {
    expect(takenWhen(KEYED_AT, KEYED_AT)).toBe('possible');
    expect(takenWhen('2026-11-24T10:20:00.001Z', KEYED_AT)).toBe('later-than-now');
    expect(takenWhen('2025-11-24T10:20:00.000Z', KEYED_AT)).toBe('too-early');
  });
});

describe('a follow-up date', () => {
  it('brings work back while the MASH is open, on that date or after it', () => {
    const dates = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-11-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, (on) => {
        const at = followUpAt(on, calendar);
        expect(isOpen(at, calendar)).toBe(true);
        expect(localDate(at, calendar.timeZone) >= on).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-12-01', '2026-12-01T08:30:00.000Z'],
    ['2026-11-28', '2026-11-30T08:30:00.000Z'],
  ])('of %s is %s', (on, at) => {
    expect(followUpAt(on, calendar)).toBe(at);
  });
});

describe('the call that a form says it confirms', () => {
  it.each([
    ['EX-7K3M-9QTD', 'EX-7K3M-9QTD'],
    [' ex 7k3m 9qtd ', 'EX-7K3M-9QTD'],
    ['I spoke to Sam', undefined],
    ['', undefined],
  ])('is read from “%s” as %s', (followsCall, reference) => {
    expect(callConfirmed({ followsCall })).toBe(reference);
  });
});
