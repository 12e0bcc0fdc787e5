import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import { ProblemError } from '../../shared/http/problem.ts';

/** A change is tried on at least so many weeks before it is saved: one quarter. */
export const WEEKS = 13;
/** Longest period that is tried at once. */
const MOST_DAYS = 370;

/** First and last local day. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The last quarter, up to and with today. */
export const lastQuarter = (now: Date, timeZone: string): Period => {
  const today = Temporal.PlainDate.from(localDate(now.toISOString(), timeZone));
  return {
    from: today.subtract({ weeks: WEEKS }).add({ days: 1 }).toString(),
    to: today.toString(),
  };
};

/**
 * The period asked for, or the last quarter where nothing is said.
 * @throws ProblemError where it ends before it begins, or is too long.
 */
export const periodOf = (
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: Date,
  timeZone: string,
): Period => {
  const quarter = lastQuarter(now, timeZone);
  const last = to ?? quarter.to;
  const first = from ?? (last < quarter.from ? last : quarter.from);
  const days = Temporal.PlainDate.from(first).until(last).days;
  if (days < 0) {
    throw new ProblemError('fields-invalid', {
      errors: [{ pointer: '/to', detail: 'Must not be before the first day' }],
    });
  }
  if (days > MOST_DAYS) {
    throw new ProblemError('fields-invalid', {
      errors: [{ pointer: '/from', detail: 'Choose a year or less' }],
    });
  }
  return { from: first, to: last };
};
