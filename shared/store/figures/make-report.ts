import type { WorkingCalendar } from '../../domain/authority.ts';
import { against, openTable } from '../../domain/figures/open-table.ts';
import type { CountedPeriod, Report } from '../../domain/figures/report.ts';
import { sumOf } from '../../domain/figures/totals.ts';
import { daysBefore } from '../../domain/working-time/day-span.ts';
import { localDate } from '../../domain/working-time/instants.ts';
import { listOpenChecks } from '../checks/list-checks.ts';
import type { Records } from '../records.ts';
import { type DayCounts, readDayCounts } from './day-counts.ts';
import { openFacts, untoldFacts } from './list-facts.ts';
import { unclaimedReds } from './unclaimed-reds.ts';

/** Most of what waits that one report reads. */
const MOST_OPEN = 20_000;
const MOST_CHECKS = 1_000;
/** Days of the rates. */
const MONTH = 28;

export interface ReportRules {
  readonly calendar: WorkingCalendar;
  /** Ids of the agencies that answer checks. */
  readonly checked: readonly string[];
}

const checksOf = async (records: Records, agencyId: string, now: string) => {
  const { checks, more } = await listOpenChecks(records, agencyId, MOST_CHECKS);
  const real = checks.filter(({ mystery }) => mystery === undefined);
  return { agencyId, open: real.length, overdue: real.filter(({ due }) => due < now).length, more };
};

const periodOf = (days: readonly DayCounts[], from: string, to: string): CountedPeriod => ({
  from,
  to,
  counts: sumOf(days.filter(({ day }) => day >= from && day <= to).map(({ counts }) => counts)),
});

/** How the front door stands at an instant: from counts and from what waits, whatever else the table holds. */
export const makeReport = async (
  records: Records,
  now: string,
  { calendar, checked }: ReportRules,
): Promise<Report> => {
  const day = localDate(now, calendar.timeZone);
  const [yesterday, since] = [daysBefore(day, 1), daysBefore(day, MONTH)];
  const [open, untold, days, reds, checks] = await Promise.all([
    openFacts(records, MOST_OPEN),
    untoldFacts(records, MOST_OPEN),
    readDayCounts(records, since, yesterday),
    unclaimedReds(records, now),
    Promise.all(checked.map((agency) => checksOf(records, agency, now))),
  ]);
  const oldest = untold.facts[0]?.closedAt;
  return {
    day,
    at: now,
    open: openTable(open.facts, now, calendar),
    openContacts: open.facts.length,
    overdueContacts: open.facts.filter(({ due }) => against(due, now) === 'overdue').length,
    slippingContacts: open.facts.filter(({ due }) => against(due, now) === 'slipping').length,
    atLeast: open.more || untold.more || reds.more || checks.some(({ more }) => more),
    yesterday: periodOf(days, yesterday, yesterday),
    month: periodOf(days, since, yesterday),
    reviewsWaiting: open.facts.filter(({ reviewWaits }) => reviewWaits).length,
    untold: { count: untold.facts.length, ...(oldest !== undefined && { oldest }) },
    checks: checks.flatMap(({ more: _more, ...counts }) => (counts.open > 0 ? [counts] : [])),
    unclaimedReds: reds.reds,
  };
};
