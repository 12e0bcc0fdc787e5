import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { RowProblem } from './check-file.ts';

/** A CSV file of problems: line, column, problem. Words only, so that it can be sent to whoever made the file. */
export interface ProblemFile {
  /** Problems written so far. */
  readonly count: () => number;
  readonly tell: (problem: RowProblem) => void;
  readonly close: () => Promise<void>;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Begins a new file, in place of one of that name. */
export const problemFile = (path: string): ProblemFile => {
  const stream = createWriteStream(path, { mode: 0o600 });
  const done = finished(stream);
  // Told of when it is closed.
  done.catch(() => undefined);
  let count = 0;
  stream.write('line,column,problem\n');
  return {
    count: () => count,
    tell: ({ line, column, problem }) => {
      count += 1;
      stream.write(`${line},${quoted(column)},${quoted(problem)}\n`);
    },
    close: async () => {
      stream.end();
      await done;
    },
  };
};
