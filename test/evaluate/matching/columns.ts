import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CannotEvaluate } from './cannot-evaluate.ts';

/** Our field names, as a map of columns may use them. */
export const FIELDS = [
  'given',
  'family',
  'aliases',
  'born',
  'bornFlag',
  'expected',
  'sex',
  'postcode',
  'house',
  'place',
  'nhs',
  'upn',
  'phone',
  'email',
  'motherGiven',
  'motherFamily',
  'motherBorn',
] as const;

export type Field = (typeof FIELDS)[number];

/** Which columns hold each field; a field that is not named is unknown for every record. */
export type Columns = Partial<Record<Field, readonly string[]>>;

const columnNames = z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1)]);
const columnMap = z.partialRecord(z.enum(FIELDS), columnNames);

const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CannotEvaluate(`The map of columns, ${file}, cannot be read.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotEvaluate(`The map of columns, ${file}, is not JSON.`);
  }
};

/**
 * Reads the map of columns, such as `{"given": "forename", "house": ["number", "street"]}`.
 *
 * @throws {CannotEvaluate} for a file that is missing or no such object, and for a field that is not ours.
 */
export const readColumns = async (file: string): Promise<Columns> => {
  const json = await readJson(file);
  const known: readonly string[] = FIELDS;
  const strange = Object.keys(z.record(z.string(), z.unknown()).catch({}).parse(json)).filter(
    (name) => !known.includes(name),
  );
  if (strange.length > 0)
    throw new CannotEvaluate(
      `The map of columns names ${strange.join(', ')}, which is not a field. Fields: ${FIELDS.join(', ')}.`,
    );
  const read = columnMap.safeParse(json);
  if (read.success) return read.data;
  throw new CannotEvaluate(
    'The map of columns must be an object from field names to a column name or a list of column names.',
  );
};
