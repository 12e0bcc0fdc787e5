/** A table as written in this room: one group of names a line. */
export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

/** From each spelling to the one that stands for its line. */
export const standardOf = (table: string): ReadonlyMap<string, string> =>
  new Map(rowsOf(table).flatMap(([first = '', ...rest]) => [first, ...rest].map((name) => [name, first])));
