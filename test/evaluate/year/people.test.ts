import { describe, expect, it } from 'vitest';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { hoursLater } from './answering.ts';
import { badWeeksOf } from './bad-weeks.ts';
import { daysFrom } from './calendar.ts';
import { paceFor } from './paces.ts';
import { deskOf, isAtWork, shiftFrom } from './people.ts';

const days = daysFrom('2026-01-01', 52, EXAMPLESHIRE.calendar);
const badWeeks = badWeeksOf(52);
const desk = deskOf(paceFor(12_000, days), { seed: 1, days, badWeeks });
const of = (kind: string) => desk.filter((worker) => worker.kind === kind);
const noon = (day: number): number => (days[day]?.midnight ?? 0) + 12 * 3_600_000;
const thereIn = (week: number): number =>
  of('social-worker').filter((worker) => isAtWork(worker, noon(week * 7 + 2))).length;

describe('the desk of a year', () => {
  it('is big enough for what comes in', () => {
    expect(of('social-worker').length).toBeGreaterThanOrEqual(5);
    expect(of('manager').length).toBeGreaterThanOrEqual(2);
  });

  it('works while the hub is open and never on a closed day; at night somebody else does', () => {
    for (const worker of desk.filter(({ kind }) => kind !== 'emergency-duty')) {
      for (const shift of worker.shifts) {
        const day = days.findLast(({ midnight }) => midnight <= shift.from);
        expect(shift.from).toBeGreaterThanOrEqual(day?.open?.from ?? Number.POSITIVE_INFINITY);
        expect(shift.to).toBeLessThanOrEqual(day?.open?.to ?? 0);
      }
    }
    const night = (days[1]?.midnight ?? 0) + 3 * 3_600_000;
    expect(of('emergency-duty').filter((worker) => isAtWork(worker, night))).toHaveLength(1);
    expect(of('emergency-duty').filter((worker) => isAtWork(worker, noon(1)))).toHaveLength(0);
  });

  it('has people of different pace', () => {
    expect(new Set(desk.map(({ slowness }) => slowness)).size).toBe(desk.length);
  });

  it('is half empty in the bad weeks', () => {
    for (const { week } of badWeeks) expect(thereIn(week)).toBeLessThan(thereIn(week - 1));
  });

  it('knows when somebody works next', () => {
    const [worker] = of('social-worker');
    const shift = worker && shiftFrom(worker, noon(5));
    expect(shift?.from).toBeGreaterThan(noon(5));
    expect(worker && shiftFrom(worker, Number.MAX_SAFE_INTEGER)).toBeUndefined();
  });
});

describe('an agency that answers', () => {
  it('counts the hours in which offices are open', () => {
    const friday = days[4];
    const monday = days[7];
    expect(hoursLater(days, (friday?.open?.to ?? 0) - 3_600_000, 2)).toBe(
      (monday?.open?.from ?? 0) + 3_600_000,
    );
  });
});
