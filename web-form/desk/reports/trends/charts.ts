import type { CountedPeriodAnswer, TrendsAnswer } from '../../../../shared/contract/answers/report.ts';
import { type ChartFigures, RATING_LOOKS, type Series } from '../../../components/chart/series.ts';
import type { Rate } from '../../../components/figures/figure.ts';
import { levelWord } from '../../../components/rating-tag.tsx';
import { totalOf } from '../tables/month.ts';

type Week = TrendsAnswer['weeks'][number];
type Morning = NonNullable<Week['morning']>;
type Outcome = CountedPeriodAnswer['outcomes'][number]['outcome'];

const GROUPS: readonly { readonly name: string; readonly of: readonly Outcome[] }[] = [
  { name: 'Social care', of: ['strategy-discussion', 'social-care-assessment'] },
  { name: 'Early help', of: ['early-help'] },
  { name: 'Advice', of: ['information-and-advice'] },
  {
    name: 'Passed on',
    of: ['allocated-team', 'specialist-team', 'other-authority', 'adult-safeguarding', 'duplicate'],
  },
  { name: 'No further action', of: ['no-further-action'] },
];

const rateOrNothing = (rate: Rate): Rate | null => (rate.whole > 0 ? rate : null);

const agreementOf = ({ agreement }: CountedPeriodAnswer, of: 'refused' | 'missing'): Rate => ({
  part: agreement.reduce((sum, row) => sum + row[of], 0),
  whole: agreement.reduce((sum, { agreed, refused, missing }) => sum + agreed + refused + missing, 0),
});

/** The charts of some weeks, in the order shown; the last of them may not be over. */
export const trendCharts = ({ weeks }: TrendsAnswer, unfinished: boolean): readonly ChartFigures[] => {
  const each = (name: string, of: (counted: CountedPeriodAnswer) => number): Series => ({
    name,
    values: weeks.map(({ counted }) => of(counted)),
  });
  const share = (name: string, of: (counted: CountedPeriodAnswer) => Rate): Series => ({
    name,
    values: weeks.map(({ counted }) => rateOrNothing(of(counted))),
  });
  const mornings = (name: string, of: (morning: Morning) => number): Series => ({
    name,
    values: weeks.map(({ morning }) => (morning === null ? null : of(morning))),
  });
  const common = { weeks: weeks.map(({ counted }) => counted.from) };
  return [
    {
      ...common,
      name: 'received-and-decided',
      growing: unfinished,
      title: 'Received and decided',
      about: 'Contacts of each week. Where fewer are decided than received, work builds up.',
      unit: 'count',
      kind: 'lines',
      series: [
        each('Received', (counted) => totalOf(counted, 'received')),
        each('Decided', (counted) => totalOf(counted, 'decided')),
      ],
    },
    {
      ...common,
      name: 'monday-mornings',
      title: 'Open and overdue on Monday mornings',
      about: 'As the first report of each week found it. A week without one is a gap.',
      unit: 'count',
      kind: 'lines',
      series: [
        mornings('Open', ({ open }) => open),
        mornings('Overdue', ({ overdue }) => overdue),
        mornings('About to slip', ({ slipping }) => slipping),
        mornings('Reds not taken', ({ unclaimedReds }) => unclaimedReds),
      ],
    },
    {
      ...common,
      name: 'decided-in-time',
      title: 'Decided in time, by rating',
      about: 'Of the contacts decided in each week, those decided before they were due.',
      unit: 'percent',
      kind: 'lines',
      series: (['red', 'amber', 'yellow'] as const).map((level, at) => ({
        ...share(levelWord(level), ({ ratings }) => {
          const row = ratings.find((rating) => rating.level === level);
          return { part: row?.inTime ?? 0, whole: row?.decided ?? 0 };
        }),
        look: RATING_LOOKS[at],
      })),
    },
    {
      ...common,
      name: 'next-step-in-time',
      title: 'Next step taken in time',
      about: 'Of the contacts that a social worker took a first step for, those within one working day.',
      unit: 'percent',
      kind: 'lines',
      series: [
        share('In time', ({ acknowledgedInTime, acknowledged }) => ({
          part: acknowledgedInTime,
          whole: acknowledged,
        })),
      ],
    },
    {
      ...common,
      name: 'outcomes',
      growing: unfinished,
      title: 'What was decided',
      about: 'Contacts decided in each week, by outcome. “Passed on” is to another team, council or service.',
      unit: 'count',
      kind: 'layers',
      series: GROUPS.map(({ name, of }) =>
        each(name, ({ outcomes }) =>
          outcomes.filter(({ outcome }) => of.includes(outcome)).reduce((sum, { count }) => sum + count, 0),
        ),
      ),
    },
    {
      ...common,
      name: 'conversion',
      title: 'Conversion and no further action',
      about: 'Of the contacts decided, those that became social care referrals and those that ended there.',
      unit: 'percent',
      kind: 'lines',
      series: [
        share('Social care', (counted) => ({ part: counted.socialCare, whole: totalOf(counted, 'decided') })),
        share('No action', (counted) => ({
          part: counted.noFurtherAction,
          whole: totalOf(counted, 'decided'),
        })),
      ],
    },
    {
      ...common,
      name: 'agreement',
      title: 'Agreement missing and refused',
      about:
        'Of the contacts received, those whose referrer did not say, and those where the family refused.',
      unit: 'percent',
      kind: 'lines',
      series: [
        share('Missing', (counted) => agreementOf(counted, 'missing')),
        share('Refused', (counted) => agreementOf(counted, 'refused')),
      ],
    },
    {
      ...common,
      name: 'repeats',
      title: 'Contacts that come back',
      about:
        'Of the contacts received, the third or later in six months; of the social care referrals, those within 12 months of one before.',
      unit: 'percent',
      kind: 'lines',
      series: [
        share('Repeat contacts', (counted) => ({
          part: counted.repeat,
          whole: totalOf(counted, 'received'),
        })),
        share('Repeat referrals', ({ socialCareAgain, socialCare }) => ({
          part: socialCareAgain,
          whole: socialCare,
        })),
      ],
    },
    {
      ...common,
      name: 'feedback',
      growing: unfinished,
      title: 'Referrers told what was decided',
      about: 'Contacts decided in each week, and contacts whose referrer was told in it.',
      unit: 'count',
      kind: 'lines',
      series: [each('Decided', (counted) => totalOf(counted, 'decided')), each('Told', ({ told }) => told)],
    },
  ];
};
