import type { Identity } from '../../../shared/matching/identity.ts';
import { CannotEvaluate } from './cannot-evaluate.ts';
import { type Columns, FIELDS, type Field } from './columns.ts';
import type { Rows } from './read-rows.ts';
import { toIdentity } from './to-identity.ts';

/** A row of a set: who it says it is about, who it really is about, and what is known of how it was made. */
export interface SetRecord {
  readonly identity: Identity;
  /** Empty where the row has no truth: then it is nobody else's record. */
  readonly person: string;
  readonly scenario: string;
  readonly group: string;
}

/** Columns beside those of the fields. */
export interface MarkedBy {
  readonly truth: string;
  readonly scenario?: string | undefined;
  readonly group?: string | undefined;
}

const placeOf = ({ file, header }: Rows, column: string): number => {
  const place = header.indexOf(column);
  if (place >= 0) return place;
  throw new CannotEvaluate(`${file} has no column ${column}. It has: ${header.join(', ')}.`);
};

/** In FEBRL's sets `rec-12-org` and `rec-12-dup-0` are one person. */
const personOf = (truth: string): string => /^(rec-\d+)-(?:org|dup-\d+)$/.exec(truth)?.[1] ?? truth;

/**
 * The columns of the map that one file has and another lacks, in sentences: there they are unknown.
 *
 * @throws {CannotEvaluate} for a column that none of the files has.
 */
export const checkColumns = (columns: Columns, files: readonly Rows[]): string[] => {
  const wanted = Object.values(columns).flat();
  const missing = wanted.filter((column) => !files.some(({ header }) => header.includes(column)));
  if (missing.length > 0)
    throw new CannotEvaluate(
      `No column is called ${missing.join(', ')} in ${files.map(({ file }) => file).join(' or ')}.`,
    );
  return files.flatMap(({ file, header }) =>
    wanted
      .filter((column) => !header.includes(column))
      .map((column) => `${file} has no column ${column}: it is unknown there.`),
  );
};

/**
 * The records of a file, one by one.
 *
 * @throws {CannotEvaluate} where the column of the truth, of scenarios or of groups is missing.
 */
export const readRecords = (rows: Rows, columns: Columns, marked: MarkedBy): AsyncIterable<SetRecord> => {
  const truth = placeOf(rows, marked.truth);
  const scenario = marked.scenario === undefined ? -1 : placeOf(rows, marked.scenario);
  const group = marked.group === undefined ? -1 : placeOf(rows, marked.group);
  const places = new Map<Field, readonly number[]>(
    FIELDS.map((field) => [
      field,
      (columns[field] ?? []).map((column) => rows.header.indexOf(column)).filter((place) => place >= 0),
    ]),
  );
  return (async function* () {
    for await (const row of rows.rows) {
      const valuesOf = (field: Field): string[] =>
        (places.get(field) ?? []).map((place) => row[place] ?? '').filter((value) => value !== '');
      yield {
        identity: toIdentity(valuesOf),
        person: personOf(row[truth] ?? ''),
        scenario: row[scenario] ?? '',
        group: row[group] ?? '',
      };
    }
  })();
};
