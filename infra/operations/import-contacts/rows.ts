import { parse } from 'csv-parse/sync';
import { type Line, linesOf } from './lines.ts';

/** One row of a table: several lines where a value in quotes holds ends of line. */
export interface Row {
  /** Number of its first line. */
  readonly line: number;
  /** Its place in the file, in bytes. */
  readonly start: number;
  readonly length: number;
  /** Its values, or what keeps it from being read. */
  readonly cells: readonly string[] | null;
  readonly problem?: string | undefined;
}

export const UNREADABLE = 'The row cannot be read: check its quotation marks';
const NOT_UTF8 = 'The row is not in UTF-8: save the file as CSV UTF-8';

/** Largest row in bytes. A quotation mark that is never closed takes this much of the file before it shows. */
const LARGEST = 64 * 1024;
const QUOTE = 0x22;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The values of one row from its bytes; one that is blank has none.
 * @throws with what is wrong in words that repeat nothing of the row.
 */
export const cellsOf = (bytes: Uint8Array): string[] => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Error(NOT_UTF8);
  }
  let parsed: string[][];
  try {
    parsed = parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new Error(UNREADABLE);
  }
  if (parsed.length > 1) throw new Error(UNREADABLE);
  return parsed[0] ?? [];
};

const quotesIn = (bytes: Buffer): number => {
  let quotes = 0;
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) quotes += 1;
  return quotes;
};

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, { bytes }) => sum + bytes.length, 0);

const rowOf = (first: Line, lines: readonly Line[]): Row => {
  const { number: line, start } = first;
  try {
    const bytes = Buffer.concat(lines.map((each) => each.bytes));
    return { line, start, length: bytes.length, cells: cellsOf(bytes) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : UNREADABLE;
    return { line, start, length: first.bytes.length, cells: null, problem };
  }
};

/** How many lines from the first close every quotation mark; none when all of them do not. */
const linesInRow = (lines: readonly Line[]): number | undefined => {
  let quotes = 0;
  for (const [at, { bytes }] of lines.entries()) {
    quotes += quotesIn(bytes);
    if (quotes % 2 === 0) return at + 1;
  }
  return undefined;
};

/**
 * The rows of a CSV file in their order, blank ones left out. A quotation mark too many spoils its own row and
 * no other: what cannot be read as a row of several lines is given up as one line, and reading goes on with the
 * next.
 */
export async function* rowsOf(file: string): AsyncGenerator<Row> {
  let open: Line[] = [];
  const settle = function* (canGrow: () => boolean): Generator<Row> {
    for (let [first] = open; first !== undefined; [first] = open) {
      const count = linesInRow(open);
      if (count === undefined && canGrow()) return;
      const row = rowOf(first, open.slice(0, count));
      open = open.slice(row.cells === null ? 1 : count);
      if (row.cells?.length !== 0) yield row;
    }
  };
  for await (const line of linesOf(file)) {
    open.push(line);
    const canGrow = (): boolean => sizeOf(open) <= LARGEST;
    // A row with an open quotation mark can only be closed by another.
    if (open.length === 1 || line.bytes.includes(QUOTE) || !canGrow()) yield* settle(canGrow);
  }
  yield* settle(() => false);
}
