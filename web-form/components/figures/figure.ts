import type { Level } from '../../../shared/domain/rating/level.ts';
import { levelWord } from '../rating-tag.tsx';

/** A part of a whole, both counted. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
}

/** What a column holds. A rate becomes three columns of a file: percent, part and whole. */
export interface FigureColumn {
  readonly head: string;
  readonly of: 'words' | 'level' | 'count' | 'rate';
  /** For whoever reckons on with it; the page says the same in words. */
  readonly onlyInFile?: boolean | undefined;
}

/** What one cell says; null where there is nothing to say. */
export type FigureValue = string | number | Rate | null;

export interface FigureCell {
  readonly value: FigureValue;
  /** The list behind the figure, or the record. */
  readonly href?: string | undefined;
}

/** A table of figures, as the page shows it and as a file holds it. */
export interface FigureTable {
  /** Its address: words with hyphens. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
  /** What stands in its place where there is no row. */
  readonly empty: string;
}

/** Nothing to say, in a table. */
export const NOTHING = '–';

/** Whole percents; null of nothing. Never 100 or 0 unless it is all or none. */
export const percentOf = ({ part, whole }: Rate): number | null => {
  if (whole <= 0) return null;
  const rounded = Math.round((100 * part) / whole);
  if (rounded === 100 && part < whole) return 99;
  return rounded === 0 && part > 0 ? 1 : rounded;
};

/** "87%" or "–". */
export const percentWords = (rate: Rate): string => {
  const percent = percentOf(rate);
  return percent === null ? NOTHING : `${percent}%`;
};

/** "87% (20 of 23)": whoever reads a share of few should see how few. */
export const rateWords = (rate: Rate): string =>
  percentOf(rate) === null
    ? NOTHING
    : `${percentWords(rate)} (${counted(rate.part)} of ${counted(rate.whole)})`;

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "1,204". */
export const counted = (number: number): string => NUMBER.format(number);

const isLevel = (word: string): word is Level => word === 'red' || word === 'amber' || word === 'yellow';

/** What a cell says to whoever reads it. */
export const cellWords = ({ value }: FigureCell, { of }: FigureColumn): string => {
  if (value === null) return NOTHING;
  if (typeof value === 'number') return counted(value);
  if (typeof value === 'object') return rateWords(value);
  return of === 'level' && isLevel(value) ? levelWord(value) : value;
};

/** The rating that a cell holds, if it holds one. */
export const levelIn = ({ value }: FigureCell, { of }: FigureColumn): Level | undefined =>
  of === 'level' && typeof value === 'string' && isLevel(value) ? value : undefined;

const headOf = ({ head, of }: FigureColumn): string[] =>
  of === 'rate' ? [`${head} (%)`, `${head}: number`, `${head}: out of`] : [head];

const plain = (cell: FigureCell, column: FigureColumn): string[] => {
  const { value } = cell;
  if (column.of === 'rate') {
    if (value === null || typeof value !== 'object') return ['', '', ''];
    return [String(percentOf(value) ?? ''), String(value.part), String(value.whole)];
  }
  if (value === null) return [''];
  return [typeof value === 'number' ? String(value) : cellWords(cell, column)];
};

const NO_COLUMN: FigureColumn = { head: '', of: 'words' };

/** The rows of a file with the same figures, numbers as a spreadsheet reads them. */
export const fileRows = ({ columns, rows }: Pick<FigureTable, 'columns' | 'rows'>): string[][] => [
  columns.flatMap(headOf),
  ...rows.map((row) => row.flatMap((cell, at) => plain(cell, columns[at] ?? NO_COLUMN))),
];
