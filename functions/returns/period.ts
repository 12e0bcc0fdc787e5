import { Temporal } from 'temporal-polyfill';
import type { ReturnId } from '../../shared/contract/returns.ts';
import type { CalendarDate } from '../../shared/domain/referral.ts';

/** Days of the authority; both are part of it. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const PERIODS: Readonly<
  Record<ReturnId, (on: Temporal.PlainDate) => readonly [Temporal.PlainDate, Temporal.PlainDate]>
> = {
  'annex-a': (on) => [on.subtract({ months: 6 }), on.subtract({ days: 1 })],
  'cin-referrals': (on) => {
    const begins = on.with({ month: 4, day: 1 });
    return [Temporal.PlainDate.compare(on, begins) < 0 ? begins.subtract({ years: 1 }) : begins, on];
  },
  'standard-dataset': (on) => [on.subtract({ months: 3 }).add({ days: 1 }), on],
};

/** The days that a return for a date is about. Source: docs/reference.md#returns. */
export const periodOf = (id: ReturnId, on: CalendarDate): Days => {
  const [from, to] = PERIODS[id](Temporal.PlainDate.from(on));
  return { from: from.toString(), to: to.toString() };
};
