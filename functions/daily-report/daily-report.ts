import type { Report } from '../../shared/domain/figures/report.ts';
import { localMinute } from '../../shared/domain/working-time/instants.ts';
import type { Log } from '../../shared/http/log.ts';

export interface DailyReportDependencies {
  readonly timeZone: string;
  /** From when on the report of a day is due, `HH:MM`. */
  readonly from: string;
  readonly makeReport: (now: string) => Promise<Report>;
  readonly putLatest: (report: Report) => Promise<void>;
  readonly isKept: (day: string) => Promise<boolean>;
  /** False where somebody else kept it first. */
  readonly keepReport: (report: Report) => Promise<boolean>;
  readonly log: Log;
}

/**
 * Makes the report of this moment, and from a time of day on keeps the first of a day for ever. Called late or
 * twice, a day has one report and one message.
 */
export const dailyReport = async (deps: DailyReportDependencies, now: string): Promise<void> => {
  const report = await deps.makeReport(now);
  await deps.putLatest(report);
  const time = localMinute(now, deps.timeZone).slice('YYYY-MM-DDT'.length);
  if (time < deps.from || (await deps.isKept(report.day))) return;
  if (await deps.keepReport(report)) deps.log('report written', { count: report.openContacts });
};
