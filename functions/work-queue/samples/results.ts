import { Temporal } from 'temporal-polyfill';
import type { SampleResults } from '../../../shared/contract/samples.ts';
import { resultsOf } from '../../../shared/domain/samples/results.ts';
import { STRATUM_IDS } from '../../../shared/domain/samples/strata.ts';
import { localDate } from '../../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { reviewsOfMonths } from '../../../shared/store/samples/read-samples.ts';
import type { DeskDependencies } from '../desk.ts';
import { NAMING, RESTRICTED } from './masked.ts';
import { noteOwnLook } from './note.ts';

const HOW_MANY = { week: 13, month: 12 } as const;

type By = keyof typeof HOW_MANY;

/** The first day of the week (a Monday) or month that a day is in. */
const firstDay = (day: Temporal.PlainDate, by: By): Temporal.PlainDate =>
  by === 'month' ? day.with({ day: 1 }) : day.subtract({ days: day.dayOfWeek - 1 });

const periodsTo = (today: Temporal.PlainDate, by: By): string[] => {
  const latest = firstDay(today, by);
  return Array.from({ length: HOW_MANY[by] }, (_, at) => HOW_MANY[by] - 1 - at).map((back) =>
    latest.subtract(by === 'month' ? { months: back } : { weeks: back }).toString(),
  );
};

/** Every month in which an instant of these days can be, in UTC: a local day may begin in the month before. */
const monthsOf = (first: string, today: Temporal.PlainDate): string[] => {
  const months: string[] = [];
  let month = Temporal.PlainDate.from(first).subtract({ days: 1 }).toPlainYearMonth();
  const last = today.add({ days: 1 }).toPlainYearMonth();
  for (; Temporal.PlainYearMonth.compare(month, last) <= 0; month = month.add({ months: 1 })) {
    months.push(month.toString());
  }
  return months;
};

/** The parts of a record that is kept from the reader: neither the agency nor who decided. */
const unnamed = (parts: Readonly<Record<string, string>>): Record<string, string> => ({
  ...parts,
  ...Object.fromEntries(NAMING.map((by) => [by, RESTRICTED])),
});

/**
 * What reviews said over time. Reads the reviews of a few months and nothing else, however many contacts or
 * samples there are.
 */
export const results =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const by: By = request.query?.['by'] === 'month' ? 'month' : 'week';
    await noteOwnLook(deps, request, 'samples-read', { results: by });
    const zone = deps.settings.calendar.timeZone;
    const today = Temporal.PlainDate.from(localDate(deps.now().toISOString(), zone));
    const periods = periodsTo(today, by);
    const found = await reviewsOfMonths(deps.records, monthsOf(periods[0] ?? today.toString(), today));
    const references = found.flatMap(({ reference }) => reference ?? []);
    const hidden = await hiddenFrom(deps.records, request.caller, references, deps.now().toISOString());
    const reviews = found
      .map(({ caseId, reference = '', slot, at, judgement, answers, parts: all }) => {
        const parts = hidden.has(reference) ? unnamed(all) : all;
        const period = firstDay(Temporal.PlainDate.from(localDate(at, zone)), by).toString();
        return { caseId, slot, period, judgement, answers, parts };
      })
      .filter(({ period }) => periods.includes(period));
    const { parts, ...rest } = resultsOf(reviews, periods);
    const body: SampleResults = {
      by,
      ...rest,
      parts: STRATUM_IDS.map((id) => ({ by: id, rows: parts.find((part) => part.by === id)?.rows ?? [] })),
    };
    return { status: 200, body };
  };
