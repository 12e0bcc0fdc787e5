import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Row, rowsOf, UNREADABLE } from '../../../../infra/operations/import-contacts/rows.ts';
import { fileOf } from './council-file.ts';

const rowsIn = async (text: string | Buffer): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const row of rowsOf(fileOf(text))) rows.push(row);
  return rows;
};

const linesAndCells = async (text: string) => (await rowsIn(text)).map(({ line, cells }) => [line, cells]);

describe('the rows of a file', () => {
  it('have the number of their first line, blank lines and lines inside quotation marks counted', async () => {
    expect(await linesAndCells('\ufeffa,b\r\n1,"two\r\nlines"\r\n\r\n2,"say ""no"""\r\n3,last')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', 'two\r\nlines']],
      [5, ['2', 'say "no"']],
      [6, ['3', 'last']],
    ]);
  });

  it('can be read again at their places', async () => {
    const text = 'a,b\n1,"Zoë\nŁ"\n2,x\n';
    for (const { start, length, cells } of await rowsIn(text)) {
      const bytes = Buffer.from(text).subarray(start, start + length);
      expect(parse(bytes)).toEqual([cells]);
    }
  });

  it('are what the CSV library reads, whatever the values', async () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'ł', '"', ',', '\n', '\r\n', ' '), maxLength: 8 });
    const table = fc.array(fc.tuple(fc.constant('x'), value, value), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const text = cells
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect((await rowsIn(text)).map((row) => row.cells)).toEqual(cells);
      }),
      { numRuns: 100 },
    );
  });

  it('stay readable around one that is not: only the row with a quotation mark too many is given up', async () => {
    const rows = await rowsIn('a,b\n1,"open\n2,"q,q"\n3,"bad"x\n4,fine\n5,"never closed\n6,fine\n');
    const lost = rows.filter(({ cells }) => cells === null);
    expect(lost.map(({ line, problem }) => [line, problem])).toEqual([
      [2, UNREADABLE],
      [4, UNREADABLE],
      [6, UNREADABLE],
    ]);
    expect(rows.flatMap(({ cells }) => (cells === null ? [] : [cells[0]]))).toEqual(['a', '2', '4', '6']);
  });

  it('are read on after a quotation mark that stays open for longer than any row', async () => {
    const many = Array.from({ length: 9_000 }, (_, at) => `${at},fine fine`).join('\n');
    const rows = await rowsIn(`a,b\n1,"open\n${many}\n`);
    expect(rows.filter(({ cells }) => cells === null).map(({ line }) => line)).toEqual([2]);
    expect(rows).toHaveLength(9_002);
  });

  it('that are not in UTF-8 are told, so that no name goes in mangled', async () => {
    const [, zoe, ann] = await rowsIn(Buffer.from('a,b\n1,Zo\xeb\n2,Ann\n', 'latin1'));
    expect(zoe).toMatchObject({ line: 2, cells: null, problem: expect.stringContaining('UTF-8') });
    expect(ann?.cells).toEqual(['2', 'Ann']);
  });
});
