import type { ReportAnswer } from '../../../../shared/contract/answers/report.ts';
import type { FigureAsked } from '../../../../shared/contract/report-routes.ts';
import type { FigureCell, FigureTable } from '../../../components/figures/figure.ts';
import { reports } from '../paths.ts';

type OpenRow = ReportAnswer['open'][number];

/** What waits leads to a list only while it is live: of a kept report the list would be another. */
const linked = (kept: boolean, value: number, asked: FigureAsked): FigureCell =>
  kept || value === 0 ? { value } : { value, href: reports.list(asked) };

const start = ({ queueName, level }: OpenRow): FigureCell[] => [{ value: queueName }, { value: level }];

const AGES = ['0-1', '2-3', '4-5', '6+'] as const;

const ageHead = (age: string): string => `${age.replace('-', '–')} days`;

/** What waits, by queue and rating, and for how many working days. */
export const openByAge = ({ open, kept }: ReportAnswer): FigureTable => ({
  name: 'open-by-age',
  caption: 'Open, by working days since received',
  columns: [
    { head: 'Queue', of: 'words' },
    { head: 'Rating', of: 'level' },
    { head: 'Open', of: 'count' },
    ...AGES.map((age) => ({ head: ageHead(age), of: 'count' as const })),
  ],
  rows: open.map((row) => {
    const of = { of: 'open', queue: row.queue, level: row.level } as const;
    return [
      ...start(row),
      linked(kept, row.open, of),
      ...AGES.map((age) => linked(kept, row.ages[age] ?? 0, { ...of, age })),
    ];
  }),
  empty: 'Nothing is open.',
});

const CLOCK = [
  { head: 'inside', of: 'inside' },
  { head: 'about to slip', of: 'slipping' },
  { head: 'overdue', of: 'overdue' },
] as const;

/** What waits, against the clock of its rating and that of the social worker’s next step. */
export const openByClock = ({ open, kept }: ReportAnswer): FigureTable => ({
  name: 'open-by-clock',
  caption: 'Open, against both clocks',
  columns: [
    { head: 'Queue', of: 'words' },
    { head: 'Rating', of: 'level' },
    ...CLOCK.map(({ head }) => ({ head: `Decision ${head}`, of: 'count' as const })),
    ...CLOCK.map(({ head }) => ({ head: `Next step ${head}`, of: 'count' as const })),
  ],
  rows: open.map((row) => {
    const of = { of: 'open', queue: row.queue, level: row.level } as const;
    return [
      ...start(row),
      { value: row.decision.inside },
      linked(kept, row.decision.slipping, { ...of, against: 'slipping' }),
      linked(kept, row.decision.overdue, { ...of, against: 'overdue' }),
      { value: row.nextStep.inside },
      linked(kept, row.nextStep.slipping, { ...of, against: 'step-slipping' }),
      linked(kept, row.nextStep.overdue, { ...of, against: 'step-overdue' }),
    ];
  }),
  empty: 'Nothing is open.',
});
