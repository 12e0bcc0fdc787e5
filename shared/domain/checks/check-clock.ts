import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../authority.ts';
import type { Level } from '../rating/level.ts';
import { instantText } from '../working-time/instants.ts';
import { afterWorkingMinutes } from './working-hours.ts';

/** Hours that a partner has for an answer. */
export interface CheckHours {
  /** Hours that pass day and night. */
  readonly red: number;
  /** Hours in which the MASH is open. */
  readonly amber: number;
  readonly yellow: number;
}

/** When an answer is due, and when half of the time has gone. Instants, ISO 8601 in UTC. */
export interface CheckClock {
  readonly due: string;
  readonly halfTime: string;
}

const laterBy = (instant: string, minutes: number): string =>
  instantText(Temporal.Instant.from(instant).add({ milliseconds: Math.round(minutes * 60_000) }));

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/**
 * The clock of a check. For a red the hours pass day and night and end with the decision’s own clock where that
 * comes sooner and has not run out; the rest is counted in working time.
 * Source: docs/reference.md#partner-checks.
 *
 * @param askedAt instant, ISO 8601 in UTC
 * @param decisionDue when the contact’s decision is due
 * @throws RangeError where an instant cannot be read
 */
export const checkClock = (
  level: Level,
  askedAt: string,
  decisionDue: string,
  hours: CheckHours,
  calendar: WorkingCalendar,
): CheckClock => {
  if (level !== 'red') {
    const after = (minutes: number) => afterWorkingMinutes(askedAt, minutes, calendar);
    return { due: after(hours[level] * 60), halfTime: after(hours[level] * 30) };
  }
  const allowed = hours.red * 60;
  const untilDecision = minutesBetween(askedAt, decisionDue);
  const minutes = untilDecision > 0 ? Math.min(allowed, untilDecision) : allowed;
  return { due: laterBy(askedAt, minutes), halfTime: laterBy(askedAt, minutes / 2) };
};
