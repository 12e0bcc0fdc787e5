import type { Report } from '../../../shared/domain/figures/report.ts';
import { allOf, sumOf } from '../../../shared/domain/figures/totals.ts';
import { readDayCounts } from '../../../shared/store/figures/day-counts.ts';
import { readReports } from '../../../shared/store/figures/stored-reports.ts';
import type { Records } from '../../../shared/store/records.ts';
import type { Day } from './calendar.ts';

/** One week as the trends show it. */
export interface Week {
  readonly from: string;
  readonly received: number;
  readonly decided: number;
  readonly inTime: number;
  /** On the morning of the Monday after it. */
  readonly leftOpen: number;
  readonly leftOverdue: number;
}

/** The weeks of a year from the counts and the reports that were kept: what the charts are drawn from. */
export const weeksOf = async (records: Records, days: readonly Day[]): Promise<Week[]> => {
  const dates = days.map(({ date }) => date);
  const counted = await readDayCounts(records, dates[0] ?? '', dates.at(-1) ?? '');
  const mondays = dates.filter((_, at) => at % 7 === 0);
  const mornings = new Map<string, Report>();
  for (let at = 0; at < mondays.length; at += 50) {
    for (const [day, report] of await readReports(records, mondays.slice(at, at + 50)))
      mornings.set(day, report);
  }
  return mondays.map((from, at) => {
    const next = mondays[at + 1];
    const counts = sumOf(
      counted
        .filter(({ day }) => day >= from && (next === undefined || day < next))
        .map((each) => each.counts),
    );
    const after = next === undefined ? undefined : mornings.get(next);
    return {
      from,
      received: allOf(counts, 'received'),
      decided: allOf(counts, 'decided'),
      inTime: allOf(counts, 'in-time'),
      leftOpen: after?.openContacts ?? 0,
      leftOverdue: after?.overdueContacts ?? 0,
    };
  });
};
