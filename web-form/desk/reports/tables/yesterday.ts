import type { ReportAnswer } from '../../../../shared/contract/answers/report.ts';
import type { FigureCell, FigureTable } from '../../../components/figures/figure.ts';
import { weekdayOf } from '../days.ts';
import { reports } from '../paths.ts';

/** What came in on a day or was decided on it stays so: its list is there also for a kept report. */
const received = (day: string, level: 'red' | 'amber' | 'yellow', value: number): FigureCell =>
  value === 0 ? { value } : { value, href: reports.list({ of: 'received', day, level }) };

const decided = (day: string, level: 'red' | 'amber' | 'yellow', value: number): FigureCell =>
  value === 0 ? { value } : { value, href: reports.list({ of: 'closed', day, level }) };

/** What came in and what was decided on the day before, by rating. */
export const yesterdayByRating = ({ yesterday: { to: day, ratings } }: ReportAnswer): FigureTable => ({
  name: 'day-by-rating',
  caption: `Received and decided on ${weekdayOf(day)}`,
  columns: [
    { head: 'Rating', of: 'level' },
    { head: 'Received', of: 'count' },
    { head: 'Decided', of: 'count' },
    { head: 'Decided in time', of: 'rate' },
  ],
  rows: ratings.map((row) => [
    { value: row.level },
    received(day, row.level, row.received),
    decided(day, row.level, row.decided),
    { value: { part: row.inTime, whole: row.decided } },
  ]),
  empty: 'Nothing was received or decided.',
});

/** What was decided, on the day before and over 28 days. */
export const outcomes = ({ yesterday, month }: ReportAnswer): FigureTable => {
  const all = month.outcomes.reduce((sum, { count }) => sum + count, 0);
  const day = yesterday.to;
  return {
    name: 'outcomes',
    caption: 'What was decided',
    columns: [
      { head: 'Outcome', of: 'words' },
      { head: `On ${weekdayOf(day)}`, of: 'count' },
      { head: 'Last 28 days', of: 'rate' },
    ],
    rows: month.outcomes.map(({ outcome, words, count }) => {
      const value = yesterday.outcomes.find((each) => each.outcome === outcome)?.count ?? 0;
      return [
        { value: words },
        value === 0 ? { value } : { value, href: reports.list({ of: 'closed', day, outcome }) },
        { value: { part: count, whole: all } },
      ];
    }),
    empty: 'Nothing was decided in the last 28 days.',
  };
};
