import { daySpan, daysBefore } from '../../../shared/domain/working-time/day-span.ts';
import { localDate } from '../../../shared/domain/working-time/instants.ts';
import type { ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { Span } from '../../../shared/store/audit/read-audit.ts';
import type { DeskDependencies } from '../desk.ts';

/** A week, today included. */
const DAYS_BEFORE = 6;

const dayIn = (query: ApiRequest['query'], name: string): string | undefined => {
  const value = query?.[name];
  return typeof value === 'string' ? value : undefined;
};

export const todayOf = ({ settings, now }: DeskDependencies): string =>
  localDate(now().toISOString(), settings.calendar.timeZone);

/**
 * The instants of the days asked for; of what is left out, the last week up to today.
 * @throws ProblemError by the field `to` where it is before the first day.
 */
export const askedDays = (deps: DeskDependencies, query: ApiRequest['query']): Span => {
  const to = dayIn(query, 'to') ?? todayOf(deps);
  const from = dayIn(query, 'from') ?? daysBefore(to, DAYS_BEFORE);
  if (from > to) {
    throw new ProblemError('fields-invalid', {
      errors: [{ pointer: '/to', detail: 'Must not be before the first day' }],
    });
  }
  return daySpan(from, to, deps.settings.calendar.timeZone);
};

/** One day and its instants; today where none is asked for. */
export const askedDay = (deps: DeskDependencies, query: ApiRequest['query']): Span & { day: string } => {
  const day = dayIn(query, 'day') ?? todayOf(deps);
  return { day, ...daySpan(day, day, deps.settings.calendar.timeZone) };
};
