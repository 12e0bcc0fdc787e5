import { percentOf, type Rate } from '../figures/figure.ts';

/** How a line is told from others without its colour: by its dashes and by the sign on its points. */
export const LOOKS = [
  { dash: undefined, sign: 'disc' },
  { dash: '9 5', sign: 'square' },
  { dash: '2 4', sign: 'triangle' },
  { dash: '12 4 2 4', sign: 'diamond' },
] as const;

export type Sign = (typeof LOOKS)[number]['sign'];
export type Look = (typeof LOOKS)[number];

/** Ratings keep the shapes that they have everywhere: diamond, triangle, disc. */
export const RATING_LOOKS: readonly Look[] = [LOOKS[3], LOOKS[2], LOOKS[0]];

/** One line or one layer, with a value for each week: null where nothing was counted. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | Rate | null)[];
  readonly look?: Look | undefined;
}

/** What a chart shows and its table says: one set of figures for both. */
export interface ChartFigures {
  /** Its address: words with hyphens. */
  readonly name: string;
  readonly title: string;
  /** What its numbers mean, in a sentence. */
  readonly about: string;
  /** Percent reach from 0 to 100, or to 50 where none is higher. */
  readonly unit: 'count' | 'percent';
  /** Lines beside each other, or layers upon each other. */
  readonly kind: 'lines' | 'layers';
  /** The Mondays of the weeks, oldest first, `YYYY-MM-DD`. */
  readonly weeks: readonly string[];
  readonly series: readonly Series[];
  /** The last week is not over and its counts will still grow: no line leads to them, as if they had fallen. */
  readonly growing?: boolean | undefined;
}

/** A value as high as it is drawn. */
export const heightOf = (value: number | Rate | null | undefined): number | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? value : percentOf(value);
};

/** Is there anything to draw? */
export const hasValues = ({ series }: Pick<ChartFigures, 'series'>): boolean =>
  series.some(({ values }) => values.some((value) => heightOf(value) !== null));

/** The highest value of any line, or of all layers upon each other. */
export const topOf = ({ series, weeks, kind }: Pick<ChartFigures, 'series' | 'weeks' | 'kind'>): number => {
  const tops = weeks.map((_, at) => {
    const heights = series.map(({ values }) => heightOf(values[at]) ?? 0);
    return kind === 'lines' ? Math.max(0, ...heights) : heights.reduce((sum, each) => sum + each, 0);
  });
  return Math.max(0, ...tops);
};
