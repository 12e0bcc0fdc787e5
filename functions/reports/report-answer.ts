import type { ReportAnswer } from '../../shared/contract/answers/report.ts';
import type { Report } from '../../shared/domain/figures/report.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { agencyNamed, countedAnswer } from './counted-answer.ts';

/** A report by its names. How long a red waited is as of the report. */
export const reportAnswer = (report: Report, kept: boolean, settings: AuthoritySettings): ReportAnswer => {
  const { day, at, open, openContacts, atLeast, reviewsWaiting, untold } = report;
  return {
    day,
    at,
    kept,
    open: open.map((row) => ({ ...row, queueName: settings.queues[row.queue].name })),
    openContacts,
    overdueContacts: report.overdueContacts,
    slippingContacts: report.slippingContacts,
    atLeast,
    yesterday: countedAnswer(report.yesterday, settings),
    month: countedAnswer(report.month, settings),
    reviewsWaiting,
    untold: { count: untold.count, oldest: untold.oldest ?? null },
    checks: report.checks.map(({ agencyId, ...counts }) => ({
      agency: agencyNamed(settings, agencyId),
      ...counts,
    })),
    unclaimedReds: report.unclaimedReds.map(({ reference, queue, since }) => ({
      reference,
      queueName: settings.queues[queue].name,
      since,
      minutes: Math.max(0, Math.floor((Date.parse(at) - Date.parse(since)) / 60_000)),
    })),
  };
};
