import type { Report } from '../../shared/domain/figures/report.ts';
import { allOf } from '../../shared/domain/figures/totals.ts';
import { outboxItemOf } from '../../shared/store/accept/to-items.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';

/** The message that a day's report is there: counts and a day, nothing about anybody. */
export const messageAbout = (report: Report): OutboxItem => ({
  ...outboxItemOf('daily-report', '', report.at),
  report: {
    day: report.day,
    open: report.openContacts,
    overdue: report.overdueContacts,
    slipping: report.slippingContacts,
    received: allOf(report.yesterday.counts, 'received'),
    decided: allOf(report.yesterday.counts, 'decided'),
    unclaimedReds: report.unclaimedReds.length,
    untold: report.untold.count,
  },
});
