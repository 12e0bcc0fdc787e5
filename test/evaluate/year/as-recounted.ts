import type { Report } from '../../../shared/domain/figures/report.ts';
import type { Recount } from './recount.ts';

const notZero = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, number]) => number !== 0));

/** A report in the form of a recount, so that the two can be compared to the unit. */
export const asRecounted = (report: Report): Recount => ({
  open: Object.fromEntries(
    report.open.map(({ queue, level, open, ages, decision, nextStep }) => [
      `${queue} ${level}`,
      notZero({
        open,
        ...ages,
        ...Object.fromEntries(Object.entries(decision).map(([name, count]) => [`decision ${name}`, count])),
        ...Object.fromEntries(Object.entries(nextStep).map(([name, count]) => [`next step ${name}`, count])),
      }),
    ]),
  ),
  openContacts: report.openContacts,
  overdueContacts: report.overdueContacts,
  slippingContacts: report.slippingContacts,
  yesterday: notZero(report.yesterday.counts),
  month: notZero(report.month.counts),
  reviewsWaiting: report.reviewsWaiting,
  untold: report.untold.count,
  checks: Object.fromEntries(
    report.checks.map(({ agencyId, open, overdue }) => [agencyId, { open, overdue }]),
  ),
  unclaimedReds: report.unclaimedReds
    .map(({ reference, queue, since }) => `${reference} ${queue} ${since}`)
    .toSorted(),
});
