import type { ReportAnswer } from '../../../shared/contract/answers/report.ts';
import type { FigureTable } from '../../components/figures/figure.ts';
import type { SeenBy } from './seen-by.ts';
import { agreementByAgency, checksByAgency, waiting } from './tables/agencies.ts';
import { lastMonth, monthCounts } from './tables/month.ts';
import { openByAge, openByClock } from './tables/open.ts';
import { unclaimedReds } from './tables/reds.ts';
import { outcomes, yesterdayByRating } from './tables/yesterday.ts';

/** The parts of a report in the order in which they are read: what needs somebody now comes first. */
export const reportTables = (
  report: ReportAnswer,
  seen: SeenBy,
): { readonly heading: string; readonly tables: readonly FigureTable[] }[] => [
  { heading: 'Needs somebody now', tables: [unclaimedReds(report, seen), waiting(report)] },
  { heading: 'What is open', tables: [openByClock(report), openByAge(report)] },
  { heading: 'The day before', tables: [yesterdayByRating(report), outcomes(report)] },
  { heading: 'The last 28 days', tables: [lastMonth(report), monthCounts(report)] },
  { heading: 'By agency', tables: [agreementByAgency(report), checksByAgency(report, seen)] },
];

/** One table of a report by its name. */
export const tableNamed = (report: ReportAnswer, seen: SeenBy, name: string): FigureTable | undefined =>
  reportTables(report, seen)
    .flatMap(({ tables }) => tables)
    .find((table) => table.name === name);
