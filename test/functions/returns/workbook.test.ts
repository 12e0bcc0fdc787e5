import { read } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorkbook } from './a-workbook.ts';
import { faultsOf, type ReadWorkbook } from './annex-a-validator.ts';
import { findLibreOffice, savedByLibreOffice } from './readers/libreoffice.ts';
import { findOpenpyxl, readWithOpenpyxl } from './readers/openpyxl.ts';
import { readWithSheetJs } from './readers/sheetjs.ts';

let file: Buffer;

beforeAll(async () => {
  file = await aWorkbook();
});

/** Dates as days, so that what two readers found can be laid side by side. */
const asDays = (workbook: ReadWorkbook) =>
  workbook.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) =>
      cells.map((cell) => (cell.kind === 'date' ? { kind: cell.kind, date: cell.date.slice(0, 10) } : cell)),
    ),
  }));

const readBack = (workbook: ReadWorkbook): void => {
  expect(faultsOf(workbook)).toEqual([]);
  expect(workbook.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['List 1', 47],
    ['List 3', 26],
  ]);
};

describe('the workbook', () => {
  it('passes the validator as SheetJS reads it', () => {
    readBack(readWithSheetJs(file));
  });

  it('passes the validator as openpyxl reads it, which finds the same in every cell', async (test) => {
    const found = await findOpenpyxl();
    if ('missing' in found) {
      console.warn(`Annex A was not read with openpyxl: ${found.missing}`);
      return test.skip(found.missing);
    }
    const workbook = await readWithOpenpyxl(found.python, file);
    readBack(workbook);
    expect(asDays(workbook)).toEqual(asDays(readWithSheetJs(file)));
  }, 150_000);

  it('passes the validator after LibreOffice saved it, with the same in every cell', async (test) => {
    const program = await findLibreOffice();
    if (program === undefined) {
      console.warn('Annex A was not read with LibreOffice: it is not installed');
      return test.skip('LibreOffice is not installed');
    }
    const workbook = readWithSheetJs(await savedByLibreOffice(program, file));
    readBack(workbook);
    expect(asDays(workbook)).toEqual(asDays(readWithSheetJs(file)));
  }, 90_000);

  it('has dates that are dates, and shows them as days are written here', () => {
    const cell = read(file, { type: 'buffer', cellText: true }).Sheets['List 1']?.['F2'];
    expect([cell?.t, cell?.w]).toEqual(['n', '20/11/2026']);
  });

  it('has no formula, whatever somebody is called', () => {
    const book = read(file, { type: 'buffer', cellFormula: true });
    const cells = Object.values(book.Sheets['List 3'] ?? {});
    expect(cells.some((cell) => cell?.v === '=1+1' && cell.t === 's')).toBe(true);
    expect(cells.some((cell) => cell?.f !== undefined)).toBe(false);
  });
});
