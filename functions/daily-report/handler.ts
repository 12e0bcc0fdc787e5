import middy from '@middy/core';
import { AUTHORITY } from '#authority';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { realTime } from '../../shared/http/from-environment.ts';
import { type Log, logTo } from '../../shared/http/log.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';
import { respondersOf } from '../../shared/settings/partner-checks.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { withAgencies } from '../../shared/settings/with-agencies.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { readAgencies } from '../../shared/store/directory/read-directory.ts';
import { makeReport } from '../../shared/store/figures/make-report.ts';
import { keepReport, putLatest, readReport } from '../../shared/store/figures/stored-reports.ts';
import type { Records } from '../../shared/store/records.ts';
import { dailyReport } from './daily-report.ts';
import { messageAbout } from './message-about.ts';

export interface ReportWiring {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly now: () => Date;
  readonly log: Log;
}

export const createHandler = ({ settings, records, now, log }: ReportWiring) =>
  middy<unknown, void>().handler(() =>
    dailyReport(
      {
        timeZone: settings.calendar.timeZone,
        from: settings.reports.at,
        makeReport: async (at) =>
          makeReport(records, at, {
            calendar: settings.calendar,
            checked: respondersOf(withAgencies(settings, await readAgencies(records))).map(
              ({ agency }) => agency,
            ),
          }),
        putLatest: (report) => putLatest(records, report),
        isKept: async (day) => (await readReport(records, day)) !== null,
        keepReport: (report) => keepReport(records, report, messageAbout(report)),
        log,
      },
      now().toISOString(),
    ),
  );

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE } = environment(['RECORDS_TABLE']);
  return createHandler({
    settings: AUTHORITY,
    records: { client: createStoreClient({}), table: RECORDS_TABLE },
    now: realTime,
    log: logTo(toStandardOutput, realTime),
  });
});
