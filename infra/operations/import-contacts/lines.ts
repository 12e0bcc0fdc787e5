import { createReadStream } from 'node:fs';

/** One line of a file as its bytes, its end of line included. */
export interface Line {
  /** Where it begins, in bytes from the start of the file. */
  readonly start: number;
  /** 1 for the first. */
  readonly number: number;
  readonly bytes: Buffer;
}

/** No line of a table is this long: a file without ends of line would otherwise fill the memory. */
const LONGEST = 1_000_000;
const END_OF_LINE = 0x0a;

/**
 * The lines of a file, one after another.
 * @throws where the file cannot be read or a line is longer than a megabyte.
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  let number = 1;
  for await (const chunk of createReadStream(file)) {
    // A stream without an encoding gives buffers.
    rest = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = rest.indexOf(END_OF_LINE); end !== -1; end = rest.indexOf(END_OF_LINE, from)) {
      yield { start: start + from, number, bytes: rest.subarray(from, end + 1) };
      from = end + 1;
      number += 1;
    }
    rest = rest.subarray(from);
    start += from;
    if (rest.length > LONGEST) throw new Error(`Line ${number} is too long: save the file as CSV`);
  }
  if (rest.length > 0) yield { start, number, bytes: rest };
}
