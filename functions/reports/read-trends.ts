import { Temporal } from 'temporal-polyfill';
import type { TrendsAnswer } from '../../shared/contract/answers/report.ts';
import type { Report } from '../../shared/domain/figures/report.ts';
import { sumOf } from '../../shared/domain/figures/totals.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { withAgencies } from '../../shared/settings/with-agencies.ts';
import { readAgencies } from '../../shared/store/directory/read-directory.ts';
import { readDayCounts } from '../../shared/store/figures/day-counts.ts';
import { readReports } from '../../shared/store/figures/stored-reports.ts';
import { countedAnswer } from './counted-answer.ts';
import type { ReportsDependencies } from './dependencies.ts';
import { noteReport } from './note-report.ts';

const WEEKS = 13;

/** Mondays and Sundays of the weeks up to the one with a day, oldest first. */
const weeksTo = (day: string): { from: string; to: string }[] => {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return Array.from({ length: WEEKS }, (_, at) => {
    const from = monday.subtract({ weeks: WEEKS - 1 - at });
    return { from: from.toString(), to: from.add({ days: 6 }).toString() };
  });
};

const asMorning = (report: Report | undefined): TrendsAnswer['weeks'][number]['morning'] => {
  if (report === undefined) return null;
  return {
    day: report.day,
    open: report.openContacts,
    overdue: report.overdueContacts,
    slipping: report.slippingContacts,
    unclaimedReds: report.unclaimedReds.length,
  };
};

/** Thirteen weeks: what was counted in each, and how its Monday morning stood. */
export const readTrends =
  (deps: ReportsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const asked = request.path['day'] ?? 'now';
    const day = asked === 'now' ? localDate(deps.now().toISOString(), settings.calendar.timeZone) : asked;
    const weeks = weeksTo(day);
    const [days, mornings, listed] = await Promise.all([
      readDayCounts(records, weeks[0]?.from ?? day, weeks.at(-1)?.to ?? day),
      readReports(
        records,
        weeks.map(({ from }) => from),
      ),
      readAgencies(records),
      noteReport(deps, request, { trends: day }),
    ]);
    const known = withAgencies(settings, listed);
    const body: TrendsAnswer = {
      weeks: weeks.map(({ from, to }) => {
        const ofWeek = days.filter((each) => each.day >= from && each.day <= to);
        const counts = sumOf(ofWeek.map((each) => each.counts));
        return {
          counted: countedAnswer({ from, to, counts }, known),
          morning: asMorning(mornings.get(from)),
        };
      }),
    };
    return { status: 200, body };
  };
