import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../authority.ts';
import type { Level } from '../rating/level.ts';
import { instantText, zoned } from '../working-time/instants.ts';
import { workingDayAfter, workingDayOn } from '../working-time/opening.ts';

/** What decides for how long work waits for one colleague. `due`: an instant. */
export interface WorkToTransfer {
  readonly level: Level;
  readonly due: string;
}

/** Today's opening where that is still to come, else that of the next working day. */
const nextMorning = (
  now: Temporal.ZonedDateTime,
  calendar: WorkingCalendar,
): Temporal.ZonedDateTime | undefined => {
  const today = workingDayOn(now.toPlainDate(), calendar);
  const isAhead = today !== undefined && Temporal.ZonedDateTime.compare(now, today.opens) < 0;
  return (isAhead ? today : workingDayAfter(now.toPlainDate(), calendar))?.opens;
};

/**
 * Until when work that was given to a colleague is held for them: the next working morning and an ordinary lease
 * more, so that whoever starts work then still finds it theirs. It waits no longer than it can: a red gets the
 * ordinary lease only, since a colleague who is away does not see it; other work goes back to its place when it
 * is due. Never less than the ordinary lease. Source: docs/reference.md#working-the-queues.
 *
 * @param now instant, ISO 8601 in UTC, like the answer
 */
export const heldForColleague = (
  { level, due }: WorkToTransfer,
  now: string,
  calendar: WorkingCalendar,
  leaseMinutes: number,
): string => {
  const at = zoned(now, calendar.timeZone);
  const ordinary = instantText(at.add({ minutes: leaseMinutes }).toInstant());
  const morning = level === 'red' ? undefined : nextMorning(at, calendar);
  if (morning === undefined) return ordinary;
  const until = instantText(morning.add({ minutes: leaseMinutes }).toInstant());
  const latest = due < until ? due : until;
  return latest > ordinary ? latest : ordinary;
};
