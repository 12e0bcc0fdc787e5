import { byColumn, type Column, type ColumnNames, type Layout, layoutOf } from './columns.ts';
import type { contactRow } from './contact-row.ts';
import { type Row, rowsOf } from './rows.ts';

/** What is wrong with a row. It repeats nothing of the row. */
export interface RowProblem {
  readonly line: number;
  /** As the file calls it; empty for the row as a whole. */
  readonly column: string;
  readonly problem: string;
}

/** Where a row stands, so that it can be read again in any order. */
export type RowPlace = Pick<Row, 'line' | 'start' | 'length'>;

export interface CheckedFile {
  readonly layout: Layout;
  /** Places in the first row, from 1, whose column is none of ours and is left out. */
  readonly leftOut: readonly number[];
  readonly rows: number;
  /** The rows with nothing wrong. */
  readonly good: readonly RowPlace[];
}

type RowSchema = ReturnType<typeof contactRow>;

const TOO_MANY = 'The row has more values than there are columns: check its commas and quotation marks';

const problemsOf = (row: Row, layout: Layout, schema: RowSchema, names: ColumnNames): RowProblem[] => {
  const whole = (problem: string): RowProblem[] => [{ line: row.line, column: '', problem }];
  if (row.cells === null) return whole(row.problem ?? '');
  if (row.cells.length > layout.length) return whole(TOO_MANY);
  const { error } = schema.safeParse(byColumn(row.cells, layout));
  return (error?.issues ?? []).map(({ path: [at], message }) => {
    const column = layout.find((each): each is Column => each === at);
    return {
      line: row.line,
      column: column === undefined ? '' : (names[column] ?? column),
      problem: message,
    };
  });
};

/**
 * Reads the whole file once, in its order, before anything is stored: every problem is told, and the place of
 * every good row kept (some ten bytes a row, so that a million rows need little memory).
 * @throws where the file has no first row that names the columns needed.
 */
export const checkFile = async (
  file: string,
  names: ColumnNames,
  schema: RowSchema,
  tell: (problem: RowProblem) => void,
): Promise<CheckedFile> => {
  let layout: Layout | undefined;
  let rows = 0;
  const good: RowPlace[] = [];
  for await (const row of rowsOf(file)) {
    if (layout === undefined) {
      layout = layoutOf(row.cells ?? [], names);
      continue;
    }
    rows += 1;
    const problems = problemsOf(row, layout, schema, names);
    if (problems.length === 0) good.push({ line: row.line, start: row.start, length: row.length });
    problems.forEach(tell);
  }
  if (layout === undefined) throw new Error('The file is empty');
  const leftOut = layout.flatMap((column, at) => (column === null ? [at + 1] : []));
  return { layout, leftOut, rows, good };
};
