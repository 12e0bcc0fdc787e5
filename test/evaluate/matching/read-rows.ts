import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { CannotEvaluate } from './cannot-evaluate.ts';

/** The rows of a CSV file, one by one, with the header's names trimmed. Values are trimmed too. */
export interface Rows {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly string[]>;
}

const clearly = (file: string, error: unknown): unknown =>
  error instanceof CsvError
    ? new CannotEvaluate(`${file} is not a sound CSV file: ${error.message}.`)
    : error;

async function* rest(
  file: string,
  parser: AsyncIterator<readonly string[]>,
): AsyncGenerator<readonly string[]> {
  try {
    for (let row = await parser.next(); row.done !== true; row = await parser.next()) yield row.value;
  } catch (error) {
    throw clearly(file, error);
  }
}

/**
 * Opens a CSV file and reads its header; rows follow as they are asked for, so that a file of any size fits.
 *
 * @throws {CannotEvaluate} for a file that is missing, empty or not sound.
 */
export const openRows = async (file: string): Promise<Rows> => {
  await access(file, constants.R_OK).catch(() => {
    throw new CannotEvaluate(`${file} cannot be read.`);
  });
  const parser = pipeline(
    createReadStream(file),
    parse({ bom: true, trim: true, skip_empty_lines: true }),
    () => undefined,
  )[Symbol.asyncIterator]();
  const first = await parser.next().catch((error: unknown) => {
    throw clearly(file, error);
  });
  if (first.done === true) throw new CannotEvaluate(`${file} is empty.`);
  return { file, header: first.value, rows: rest(file, parser) };
};
