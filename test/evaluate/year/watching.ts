import type { LocalFunctions } from '../../../infra/local/functions.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import type { Day } from './calendar.ts';
import type { MovingClock } from './clock.ts';
import { MINUTE } from './the-year.ts';

/**
 * When the watch is run: at the opening and every so many minutes until the closing, just after it, and once late
 * in the evening. What it does follows from the instant and from what is stored, so it need not run every minute.
 */
export const watchTimes = (days: readonly Day[], everyMinutes: number): readonly number[] =>
  days.flatMap(({ open, midnight }) => {
    const late = midnight + 23 * 60 * MINUTE;
    if (open === null) return [midnight + 11 * 60 * MINUTE, late];
    const every = everyMinutes * MINUTE;
    const runs = Math.floor((open.to - open.from) / every);
    return [
      ...Array.from({ length: runs }, (_, at) => open.from + at * every + MINUTE),
      open.to + MINUTE,
      late,
    ];
  });

/** Runs the watch at an instant: milliseconds since 1970. */
export const watchAt = (
  { watch }: Pick<LocalFunctions, 'watch'>,
  clock: MovingClock,
  at: number,
): Promise<void> => clock.during(at, async () => watch({}, lambdaContext('watch-queues', 'year')));
