import type { CountedPeriodAnswer, ReportAnswer } from '../../../../shared/contract/answers/report.ts';
import type { FigureTable, Rate } from '../../../components/figures/figure.ts';

/** All ratings together. */
export const totalOf = (
  { ratings }: Pick<CountedPeriodAnswer, 'ratings'>,
  of: 'received' | 'decided' | 'inTime',
): number => ratings.reduce((sum, row) => sum + row[of], 0);

/** The rates by which a front door is judged, of any days. */
export const RATES: readonly {
  readonly words: string;
  readonly rate: (period: CountedPeriodAnswer) => Rate;
}[] = [
  {
    words: 'Conversion: decided contacts that became social care referrals',
    rate: (period) => ({ part: period.socialCare, whole: totalOf(period, 'decided') }),
  },
  {
    words: 'No further action, of decided contacts',
    rate: (period) => ({ part: period.noFurtherAction, whole: totalOf(period, 'decided') }),
  },
  {
    words: 'Repeat contacts, of received: third or later in six months',
    rate: (period) => ({ part: period.repeat, whole: totalOf(period, 'received') }),
  },
  {
    words: 'Repeat social care referrals, within 12 months of one before',
    rate: ({ socialCareAgain, socialCare }) => ({ part: socialCareAgain, whole: socialCare }),
  },
  {
    words: 'Decided in time, by the clock of the rating',
    rate: (period) => ({ part: totalOf(period, 'inTime'), whole: totalOf(period, 'decided') }),
  },
  {
    words: 'Next step taken in time, within one working day',
    rate: ({ acknowledgedInTime, acknowledged }) => ({ part: acknowledgedInTime, whole: acknowledged }),
  },
];

/** The last 28 days in rates. */
export const lastMonth = ({ month }: ReportAnswer): FigureTable => ({
  name: 'last-28-days',
  caption: 'Last 28 days',
  columns: [
    { head: 'Measure', of: 'words' },
    { head: 'Share', of: 'rate' },
  ],
  rows: RATES.map(({ words, rate }) => [{ value: words }, { value: rate(month) }]),
  empty: '',
});

/** Contacts of 28 days, as counts: what the rates are of. */
export const monthCounts = ({ month }: ReportAnswer): FigureTable => ({
  name: 'last-28-days-counts',
  caption: 'Last 28 days, counts',
  columns: [
    { head: 'Contacts', of: 'words' },
    { head: 'Number', of: 'count' },
  ],
  rows: [
    [{ value: 'Received' }, { value: totalOf(month, 'received') }],
    [{ value: 'Decided' }, { value: totalOf(month, 'decided') }],
    [{ value: 'Referrer told what was decided' }, { value: month.told }],
  ],
  empty: '',
});
