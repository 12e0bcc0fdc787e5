import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../../web-form/components/csv.ts';

const FORMULA = /^\s*[=+\-@＝＋－＠]/;

test('whatever stands in a cell is read back, and none of it is a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', '+44', '-5', '@SUM(A1)', '\t=1', ' =1', '＝1', 'a"b,c\r\nd', ''),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      // An answer of the reader is of any kind until it is looked at.
      const read: unknown = parse(csvText(rows), { bom: true, relax_column_count: true });
      const expected = rows.map((row) =>
        row.map((each) => (FORMULA.test(each) || /^[\t\r\n]/.test(each) ? `'${each}` : each)),
      );
      expect(read).toEqual(expected);
    }),
  );
});
