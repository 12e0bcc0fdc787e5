import { localMinute } from '../../../shared/domain/working-time/instants.ts';
import { readReport } from '../../../shared/store/figures/stored-reports.ts';
import type { Measure } from './measure.ts';

/** So long after it is due the managers miss it. */
const LATE_MINUTES = 15;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Is the managers' report of today late? */
export const reportMade: Measure = {
  id: 'report-made',
  look: async ({ records, settings }, now) => {
    const [day = '', time = ''] = localMinute(now, settings.calendar.timeZone).split('T');
    if (minutesOf(time) < minutesOf(settings.reports.at) + LATE_MINUTES) return { dailyReportMissing: 0 };
    return { dailyReportMissing: (await readReport(records, day)) === null ? 1 : 0 };
  },
};
