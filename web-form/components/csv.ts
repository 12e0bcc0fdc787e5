import type { Context } from 'hono';

/** What a spreadsheet would take for a formula, also as it is typed on East Asian keyboards. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** In double quotes; what a spreadsheet would take for a formula is marked as text. */
const cell = (value: string): string => {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
};

/** Rows as a file for a spreadsheet (RFC 4180), with the mark by which it knows the letters. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** Rows as a download. Its name names nobody: it stays in the list of downloads. */
export const csvAnswer = (c: Context, name: string, rows: readonly (readonly string[])[]): Response =>
  c.body(csvText(rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
    'cache-control': 'no-store',
  });
