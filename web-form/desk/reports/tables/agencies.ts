import type { ReportAnswer } from '../../../../shared/contract/answers/report.ts';
import type { FigureTable } from '../../../components/figures/figure.ts';
import { weekdayOf } from '../days.ts';
import { reports } from '../paths.ts';
import type { SeenBy } from '../seen-by.ts';

/** Whether agreement was sought, by the agency that referred: those that left it out most often come first. */
export const agreementByAgency = ({ month, yesterday }: ReportAnswer): FigureTable => {
  const day = yesterday.to;
  return {
    name: 'agreement-by-agency',
    caption: 'Agreement sought, by agency, last 28 days',
    columns: [
      { head: 'Agency', of: 'words' },
      { head: 'Agreed', of: 'count' },
      { head: 'Refused', of: 'count' },
      { head: 'Missing', of: 'rate' },
      { head: `Missing on ${weekdayOf(day)}`, of: 'count' },
    ],
    rows: month.agreement
      .toSorted((one, other) => other.missing - one.missing)
      .map(({ agency, agreed, refused, missing }) => {
        const value = yesterday.agreement.find((each) => each.agency.id === agency.id)?.missing ?? 0;
        return [
          { value: agency.name },
          { value: agreed },
          { value: refused },
          { value: { part: missing, whole: agreed + refused + missing } },
          value === 0
            ? { value }
            : { value, href: reports.list({ of: 'received', day, agency: agency.id, agreement: 'missing' }) },
        ];
      }),
    empty: 'Nothing was received in the last 28 days.',
  };
};

/** What partners were asked and have not answered, most overdue first. */
export const checksByAgency = ({ checks, kept }: ReportAnswer, seen: SeenBy): FigureTable => ({
  name: 'checks-by-agency',
  caption: 'Checks that partners have not answered',
  columns: [
    { head: 'Agency', of: 'words' },
    { head: 'Not answered', of: 'count' },
    { head: 'Of these overdue', of: 'count' },
  ],
  rows: checks
    .toSorted((one, other) => other.overdue - one.overdue || other.open - one.open)
    .map(({ agency, open, overdue }) => [
      { value: agency.name },
      { value: open, href: kept ? undefined : seen.checks },
      { value: overdue, href: kept || overdue === 0 ? undefined : seen.checks },
    ]),
  empty: 'None: partners have answered every check.',
});

/** What waits for managers, and for referrers. */
export const waiting = ({ reviewsWaiting, untold, kept }: ReportAnswer): FigureTable => ({
  name: 'reviews-and-feedback',
  caption: 'Reviews and feedback that wait',
  columns: [
    { head: 'What waits', of: 'words' },
    { head: 'Contacts', of: 'count' },
  ],
  rows: [
    [
      { value: 'Three contacts in six months, not yet reviewed by a manager' },
      {
        value: reviewsWaiting,
        href: kept || reviewsWaiting === 0 ? undefined : reports.list({ of: 'reviews' }),
      },
    ],
    [
      { value: 'Decided, and the referrer not told' },
      { value: untold.count, href: kept || untold.count === 0 ? undefined : reports.list({ of: 'untold' }) },
    ],
  ],
  empty: '',
});
