import { type CellObject, read, utils } from '@e965/xlsx';
import type { ReadCell, ReadWorkbook } from '../annex-a-validator.ts';

/** Days that spreadsheets count before the beginning of 1970. */
const DAYS_BEFORE_1970 = 25_569;

const dateOf = (serial: number): string =>
  new Date(Math.round((serial - DAYS_BEFORE_1970) * 86_400_000)).toISOString();

const cellOf = (cell: CellObject | undefined): ReadCell => {
  if (cell === undefined || cell.v === undefined || cell.t === 'z') return { kind: 'blank' };
  if (cell.t !== 'n') return { kind: 'text', text: String(cell.v) };
  const format = String(cell.z ?? 'General');
  return /[dmy]/i.test(format) && format !== 'General'
    ? { kind: 'date', date: dateOf(Number(cell.v)), shownAs: format }
    : { kind: 'number', number: Number(cell.v) };
};

/** Reads a workbook with SheetJS. */
export const readWithSheetJs = (file: Uint8Array): ReadWorkbook => {
  const { SheetNames, Sheets } = read(file, { type: 'buffer', cellNF: true, cellDates: false });
  return SheetNames.map((name) => {
    const sheet = Sheets[name] ?? {};
    const { s, e } = utils.decode_range(sheet['!ref'] ?? 'A1');
    return {
      name,
      rows: Array.from({ length: e.r - s.r + 1 }, (_, row) =>
        Array.from({ length: e.c + 1 }, (__, column) => {
          const cell: CellObject | undefined = sheet[utils.encode_cell({ r: s.r + row, c: column })];
          return cellOf(cell);
        }),
      ),
    };
  });
};
