import type { FigureTable } from '../figures/figure.ts';
import { calendarDay } from '../when.ts';
import type { ChartFigures } from './series.ts';

/** The table of a chart: the same values, week by week. `unfinished`: the Monday of a week that is not over. */
export const chartTable = (figures: ChartFigures, unfinished?: string): FigureTable => ({
  name: figures.name,
  caption: figures.title,
  columns: [
    { head: 'Week beginning', of: 'words' },
    ...figures.series.map(({ name }) => ({
      head: name,
      of: figures.unit === 'percent' ? ('rate' as const) : ('count' as const),
    })),
  ],
  rows: figures.weeks.map((week, at) => [
    { value: `${calendarDay(week)}${week === unfinished ? ' (so far)' : ''}` },
    ...figures.series.map(({ values }) => ({ value: values[at] ?? null })),
  ]),
  empty: 'Nothing was counted in these weeks.',
});
