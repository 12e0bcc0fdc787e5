import writeExcelFile, { type Cell, type Row, type Sheet as WrittenSheet } from 'write-excel-file/node';
import type { Column, Sheet, Value } from './column.ts';

const WIDTHS = { text: 24, number: 12, date: 14 } as const;

/** A real date of a spreadsheet, shown as days are written here. Midnight UTC, so that no clock moves the day. */
const dateCell = (date: string): Cell => ({
  value: new Date(`${date}T00:00:00.000Z`),
  type: Date,
  format: 'dd/mm/yyyy',
});

const cellOf = ({ kind }: Pick<Column<never>, 'kind'>, value: Value): Cell => {
  if (value === undefined) return null;
  if (kind === 'date') return dateCell(String(value));
  return kind === 'number' ? { value: Number(value), type: Number } : { value: String(value), type: String };
};

const rowsOf = <Item>({ columns, rows }: Sheet<Item>): Row[] => [
  columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const })),
  ...rows.map((row) => columns.map((column) => cellOf(column, column.of(row)))),
];

/** One sheet as it is written. Its first row, the headers, stays in sight. */
export const writtenSheet = <Item>(sheet: Sheet<Item>): WrittenSheet<never> => ({
  sheet: sheet.name,
  data: rowsOf(sheet),
  columns: sheet.columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
  stickyRowsCount: 1,
});

/** A workbook (.xlsx) of several sheets. Text is written as text: none of it is ever a formula. */
export const workbook = async (sheets: readonly WrittenSheet<never>[]): Promise<Buffer> =>
  writeExcelFile([...sheets]).toBuffer();
