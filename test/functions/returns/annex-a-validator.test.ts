import { readFile } from 'node:fs/promises';
import { read, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { aWorkbook } from './a-workbook.ts';
import { faultsOf } from './annex-a-validator.ts';
import { readWithSheetJs } from './readers/sheetjs.ts';

let good: Buffer;

beforeAll(async () => {
  good = await aWorkbook();
});

const sheetOf = (book: WorkBook, name: string): WorkSheet => {
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`There is no ${name}`);
  return sheet;
};

/** What the validator says about the good workbook with one thing changed in its file. */
const faultsAfter = (change: (book: WorkBook) => void): string[] => {
  const book = read(good, { type: 'buffer', cellNF: true });
  change(book);
  return faultsOf(readWithSheetJs(write(book, { type: 'buffer', bookType: 'xlsx' })));
};

/** Writes one cell anew. */
const cell =
  (list: string, address: string, value: WorkSheet[string]) =>
  (book: WorkBook): void => {
    sheetOf(book, list)[address] = value;
  };

const text = (v: string) => ({ t: 's', v });

/** What is changed, how, and what the validator has to say about it. */
const CHANGES: readonly (readonly [string, (book: WorkBook) => void, RegExp])[] = [
  ['a header with other words', cell('List 1', 'F1', text('Date of contact')), /List 1: the headers are/],
  [
    'a header with a blank behind it',
    cell('List 3', 'H1', text('Referral NFA? ')),
    /List 3: the headers are/,
  ],
  [
    'two headers in each other’s place',
    (book) => {
      cell('List 1', 'B1', text('Ethnicity'))(book);
      cell('List 1', 'C1', text('Gender'))(book);
    },
    /List 1: the headers are/,
  ],
  ['a header that is there twice', cell('List 1', 'E1', text('Gender')), /“Gender” is there twice/],
  ['a gender in a word', cell('List 1', 'B2', text('Female')), /row 2, Gender: is not a permitted value/],
  ['a bare ethnicity', cell('List 1', 'C2', text('WBRI')), /Ethnicity: is not a permitted value/],
  ['a bare source', cell('List 1', 'G2', text('1A')), /Contact Source: is not a permitted value/],
  ['a source with another letter', cell('List 3', 'G2', text('e) 6: Police')), /Referral Source: is not a/],
  ['a plain yes', cell('List 3', 'H2', text('Yes')), /Referral NFA\?: is not a permitted value/],
  ['a date as text', cell('List 1', 'F2', text('20/11/2026')), /Date of Contact: is not a date/],
  ['a date in American order', cell('List 3', 'F2', { t: 'n', v: 46_346, z: 'mm/dd/yyyy' }), /dd\/mm\/yyyy/],
  ['a date with a time', cell('List 1', 'F2', { t: 'n', v: 46_346.5, z: 'dd/mm/yyyy' }), /has a time of day/],
  ['an age in words', cell('List 1', 'E2', text('12')), /Age: is not a whole number/],
  ['half a referral', cell('List 3', 'I2', { t: 'n', v: 0.5 }), /Last 12 Months: is not a whole number/],
  ['an id that is too long', cell('List 1', 'A2', text('A'.repeat(21))), /Child Unique ID: is not 1 to 20/],
  ['an id with a dash', cell('List 3', 'A2', text('EX-7K3M')), /Child Unique ID: is not 1 to 20/],
  ...(['A', 'B', 'C', 'F', 'G'] as const).map(
    (column) =>
      [
        `no ${column} in list 1`,
        (book: WorkBook) => void delete sheetOf(book, 'List 1')[`${column}2`],
        /row 2, .*: must not be blank/,
      ] as const,
  ),
  ...(['A', 'B', 'C', 'F', 'G', 'H', 'I', 'J', 'K'] as const).map(
    (column) =>
      [
        `no ${column} in list 3`,
        (book: WorkBook) => void delete sheetOf(book, 'List 3')[`${column}2`],
        /row 2, .*: must not be blank/,
      ] as const,
  ),
  [
    'another name of a sheet',
    (book) => {
      book.SheetNames = ['List1', 'List 3'];
      book.Sheets['List1'] = sheetOf(book, 'List 1');
    },
    /there is no sheet “List 1”/,
  ],
  [
    'a sheet less',
    (book) => {
      book.SheetNames = ['List 1'];
    },
    /there is no sheet “List 3”/,
  ],
  [
    'a sheet more',
    (book) => utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'Notes'),
    /“Notes” is no sheet/,
  ],
  [
    'something beside the list',
    (book) => {
      utils.sheet_add_aoa(sheetOf(book, 'List 1'), [['checked']], { origin: 'H2' });
    },
    /beyond the last column/,
  ],
];

describe('the validator', () => {
  it('imports nothing: it stands on the published list alone', async () => {
    const source = await readFile(new URL('annex-a-validator.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/\b(import|require)\b/);
  });

  it('has nothing to say about a workbook as it is made, also when another program wrote it again', () => {
    expect(faultsAfter(() => {})).toEqual([]);
    expect(faultsOf(readWithSheetJs(good))).toEqual([]);
  });

  it.each(CHANGES)('bites at %s', (_, change, fault) => {
    const faults = faultsAfter(change);
    expect(
      faults.some((each) => fault.test(each)),
      faults.join('\n'),
    ).toBe(true);
  });

  it('lets a birth be blank', () => {
    expect(
      faultsAfter((book) => {
        delete sheetOf(book, 'List 1')['D2'];
        delete sheetOf(book, 'List 1')['E2'];
      }),
    ).toEqual([]);
  });
});
