import type { FigureAsked } from '../../../shared/contract/report-routes.ts';

/** The report of this moment, where an address needs a day. */
export const NOW = 'now';

const asked = (figure: FigureAsked): string => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(figure)) if (value !== undefined) given.set(name, value);
  return given.toString();
};

const to = (day: string | undefined): string => (day === undefined ? '' : `?to=${day}`);

/** Where the reports of managers and auditors are. */
export const reports = {
  live: '/desk/reports',
  day: (day: string) => `/desk/reports/${day}`,
  /** One table of a report as a file. */
  file: (day: string, table: string) => `/desk/reports/${day}/${table}.csv`,
  list: (figure: FigureAsked) => `/desk/reports/list?${asked(figure)}`,
  listFile: (figure: FigureAsked) => `/desk/reports/list.csv?${asked(figure)}`,
  trends: (day?: string) => `/desk/reports/trends${to(day)}`,
  trendsFile: (table: string, day?: string) => `/desk/reports/trends/${table}.csv${to(day)}`,
} as const;
