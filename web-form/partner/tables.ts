import type { PartnerPictureAnswer } from '../../shared/contract/answers/report.ts';
import type { FigureCell, FigureColumn, FigureTable, Rate } from '../components/figures/figure.ts';

type Pictured = PartnerPictureAnswer['own'];

const LEVELS = ['red', 'amber', 'yellow'] as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const referred = ({ referred: { red, amber, yellow } }: Pictured): number => sum([red, amber, yellow]);

const agreementAsked = ({ agreement: { agreed, refused, missing } }: Pictured): number =>
  sum([agreed, refused, missing]);

const AGREEMENT = [
  { of: 'agreed', words: 'The family agreed' },
  { of: 'refused', words: 'The family refused, or parents disagreed' },
  { of: 'missing', words: 'You did not say' },
] as const;

/** Columns and cells of one's own figures, beside all agencies' where these may be shown. */
const beside = ({ own, all }: PartnerPictureAnswer) => ({
  columns: [
    { head: 'Your agency', of: 'rate' },
    ...(all === null ? [] : [{ head: 'All agencies', of: 'rate' as const }]),
  ] satisfies FigureColumn[],
  cells: (rate: (of: Pictured) => Rate): FigureCell[] => [
    { value: rate(own) },
    ...(all === null ? [] : [{ value: rate(all) }]),
  ],
});

/** How many an agency sent, and how many the average agency; hours until it was told. */
const inAll = ({ own, all, agencies }: PartnerPictureAnswer): FigureTable => ({
  name: 'in-all',
  caption: 'What you sent, and when you were told',
  columns: [
    { head: 'Measure', of: 'words' },
    { head: 'Your agency', of: 'count' },
    ...(all === null ? [] : [{ head: 'Average agency', of: 'count' as const }]),
  ],
  rows: [
    [
      { value: 'Children and adults referred' },
      { value: referred(own) },
      ...(all === null ? [] : [{ value: Math.round((10 * referred(all)) / agencies) / 10 }]),
    ],
    [
      { value: 'Told what was decided' },
      { value: own.told },
      ...(all === null ? [] : [{ value: Math.round((10 * all.told) / agencies) / 10 }]),
    ],
    [
      { value: 'Hours from sending until told' },
      { value: own.hoursToFeedback },
      ...(all === null ? [] : [{ value: all.hoursToFeedback }]),
    ],
  ],
  empty: '',
});

const byRating = (picture: PartnerPictureAnswer): FigureTable => {
  const { columns, cells } = beside(picture);
  return {
    name: 'by-rating',
    caption: 'How urgent it was',
    columns: [{ head: 'Rating', of: 'level' }, ...columns],
    rows: LEVELS.map((level) => [
      { value: level },
      ...cells((of) => ({ part: of.referred[level], whole: referred(of) })),
    ]),
    empty: '',
  };
};

const byAgreement = (picture: PartnerPictureAnswer): FigureTable => {
  const { columns, cells } = beside(picture);
  return {
    name: 'agreement',
    caption: 'Whether agreement was sought',
    columns: [{ head: 'Agreement', of: 'words' }, ...columns],
    rows: AGREEMENT.map(({ of: kind, words }) => [
      { value: words },
      ...cells((of) => ({ part: of.agreement[kind], whole: agreementAsked(of) })),
    ]),
    empty: '',
  };
};

const byOutcome = (picture: PartnerPictureAnswer): FigureTable => {
  const { columns, cells } = beside(picture);
  const shown = picture.all ?? picture.own;
  const countOf = (of: Pictured, outcome: string): number =>
    of.outcomes.find((each) => each.outcome === outcome)?.count ?? 0;
  return {
    name: 'outcomes',
    caption: 'What was decided',
    columns: [{ head: 'Outcome', of: 'words' }, ...columns],
    rows: shown.outcomes.map(({ outcome, words }) => [
      { value: words },
      ...cells((of) => ({
        part: countOf(of, outcome),
        whole: sum(of.outcomes.map(({ count }) => count)),
      })),
    ]),
    empty: 'Nothing that you sent has been decided yet.',
  };
};

/** An agency's own year beside that of all agencies, or alone where these would give another away. */
export const pictureTables = (picture: PartnerPictureAnswer): readonly FigureTable[] => [
  inAll(picture),
  byRating(picture),
  byAgreement(picture),
  byOutcome(picture),
];
