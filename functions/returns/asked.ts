import { Temporal } from 'temporal-polyfill';
import { RETURNS, type ReturnFormat, type ReturnId, returnId } from '../../shared/contract/returns.ts';
import type { CalendarDate } from '../../shared/domain/referral.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import { type Days, periodOf } from './period.ts';

/** An inspection is announced days before; nobody needs a return for a date that is further away. */
const MOST_DAYS_AHEAD = 31;

/** Which return is asked for, and of which days. */
export interface Asked extends Days {
  readonly id: ReturnId;
  readonly on: CalendarDate;
}

const invalid = (pointer: string, detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });

/** @throws ProblemError by the field `on` where it is too far ahead; `not-found` where there is no such return. */
export const askedReturn = (
  { settings, now }: Pick<ReturnsDependencies, 'settings' | 'now'>,
  { path, query }: Pick<ApiRequest, 'path' | 'query'>,
): Asked => {
  const id = returnId.safeParse(path['return']);
  if (!id.success) throw new ProblemError('not-found');
  const today = localDate(now().toISOString(), settings.calendar.timeZone);
  const on = typeof query?.['on'] === 'string' ? query['on'] : today;
  const latest = Temporal.PlainDate.from(today).add({ days: MOST_DAYS_AHEAD }).toString();
  if (on > latest) throw invalid('/on', `Must be within the next ${MOST_DAYS_AHEAD} days, or earlier`);
  return { id: id.data, on, ...periodOf(id.data, on) };
};

/** The format asked for; the usual one of the return where none is. */
export const askedFormat = (id: ReturnId, query: ApiRequest['query']): ReturnFormat => {
  const formats: readonly ReturnFormat[] = RETURNS[id].formats;
  const [usual = 'json'] = formats;
  const asked = query?.['format'] ?? usual;
  const found = formats.find((format) => format === asked);
  if (found === undefined) throw invalid('/format', `Must be ${formats.join(' or ')}`);
  return found;
};
