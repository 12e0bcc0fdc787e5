import { closeSync, openSync, writeSync } from 'node:fs';
import { HEADER, lineOf, type SimulatedRecord } from './record.ts';

const BUFFER = 1 << 18;

/** A CSV file that takes one record after another, however many, and never holds more than a quarter megabyte. */
export const csvFile = (path: string) => {
  const file = openSync(path, 'w');
  let waiting = HEADER;
  let count = 0;
  const flush = (): void => {
    writeSync(file, waiting);
    waiting = '';
  };
  return {
    write: (record: SimulatedRecord): void => {
      waiting += lineOf(record);
      count += 1;
      if (waiting.length > BUFFER) flush();
    },
    /** Writes what is left and tells how many records there were. */
    close: (): number => {
      flush();
      closeSync(file);
      return count;
    },
  };
};
