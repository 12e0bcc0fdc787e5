import type { RegisteredCase } from '../../../shared/store/open-cases.ts';
import type { RowProblem } from '../import-contacts/check-file.ts';
import type { ReadAt } from '../import-contacts/dates.ts';
import { type Row, rowsOf } from '../import-contacts/rows.ts';
import { CASE_COLUMNS, caseRow, registeredCase } from './case-row.ts';

/** A register as its file says it. */
export interface CasesRead {
  readonly rows: number;
  /** Cases of the rows with nothing wrong, in the order of the file. */
  readonly cases: readonly RegisteredCase[];
  /** Places in the first row, from 1, whose column is none of ours and is left out. */
  readonly leftOut: readonly number[];
}

const REQUIRED = ['case_id', 'team'];
const TOO_MANY = 'The row has more values than there are columns: check its commas and quotation marks';
const NOT_FOUND_BY =
  'Nothing to find the child by: fill in a surname with a date of birth or a postcode, an NHS number or a UPN';

type Layout = readonly (string | null)[];

/** @throws in our words only: where the first row is no heading, it is somebody's details. */
const layoutOf = (header: readonly string[]): Layout => {
  const layout = header.map(
    (name) => CASE_COLUMNS.find((each) => each === name.trim().toLowerCase()) ?? null,
  );
  const missing = REQUIRED.filter((column) => !layout.includes(column));
  if (missing.length > 0) {
    throw new Error(
      `The first row names no column ${missing.join(', ')}. It must name the columns, as in docs/runbooks/open-cases.md`,
    );
  }
  const doubled = layout.find((column, at) => column !== null && layout.indexOf(column) !== at);
  if (doubled !== undefined) throw new Error(`The column ${doubled} is in the first row twice`);
  return layout;
};

const byColumn = (cells: readonly string[], layout: Layout): Record<string, string> =>
  Object.fromEntries(
    layout.flatMap((column, at) => {
      const cell = cells[at]?.trim() ?? '';
      return column === null || cell === '' ? [] : [[column, cell]];
    }),
  );

/** Reads rows into cases one after another, each by itself; a case may be there once. */
const reader = (at: ReadAt, layout: Layout, tell: (problem: RowProblem) => void) => {
  const schema = caseRow(at);
  const firstLines = new Map<string, number>();
  return ({ line, cells, problem }: Row): RegisteredCase | null => {
    const wrong = (column: string, words: string): null => {
      tell({ line, column, problem: words });
      return null;
    };
    if (cells === null) return wrong('', problem ?? '');
    if (cells.length > layout.length) return wrong('', TOO_MANY);
    const read = schema.safeParse(byColumn(cells, layout));
    if (!read.success) {
      for (const { path, message } of read.error.issues) wrong(String(path[0] ?? ''), message);
      return null;
    }
    const first = firstLines.get(read.data.case_id);
    if (first !== undefined) {
      return wrong('case_id', `Line ${first} has the same case_id: each child needs one of their own`);
    }
    firstLines.set(read.data.case_id, line);
    return registeredCase(read.data) ?? wrong('', NOT_FOUND_BY);
  };
};

/**
 * Reads a register of open cases from a CSV file. Every problem is told with its line and column, never with a
 * value; the other rows are read all the same.
 * @throws where the file has no first row that names the columns needed.
 */
export const readCases = async (
  file: string,
  at: ReadAt,
  tell: (problem: RowProblem) => void,
): Promise<CasesRead> => {
  let layout: Layout | undefined;
  let read: ReturnType<typeof reader> | undefined;
  let rows = 0;
  const cases: RegisteredCase[] = [];
  for await (const row of rowsOf(file)) {
    if (read === undefined) {
      layout = layoutOf(row.cells ?? []);
      read = reader(at, layout, tell);
      continue;
    }
    rows += 1;
    const one = read(row);
    if (one !== null) cases.push(one);
  }
  if (layout === undefined) throw new Error('The file is empty');
  return { rows, cases, leftOut: layout.flatMap((column, place) => (column === null ? [place + 1] : [])) };
};
