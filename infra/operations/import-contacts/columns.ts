import * as z from 'zod';

/** Every column that a row of earlier contacts can have. Meanings: docs/runbooks/import-contacts.md. */
export const COLUMNS = [
  'contact_reference',
  'received_at',
  'person',
  'forename',
  'surname',
  'other_names',
  'dob',
  'dob_estimated',
  'expected_date',
  'sex',
  'postcode',
  'house',
  'nhs_number',
  'upn',
  'phone',
  'email',
  'mother_forename',
  'mother_surname',
  'mother_dob',
  'agency',
  'source',
  'agency_reference',
  'outcome',
  'level',
  'summary',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Our name of a column to the name it has in the file, from `--columns`. */
export const columnNames = z.partialRecord(z.enum(COLUMNS), z.string().min(1));

export type ColumnNames = z.infer<typeof columnNames>;

/** Which column stands at each place of a row; null where it is none of ours. */
export type Layout = readonly (Column | null)[];

const REQUIRED = ['contact_reference', 'received_at'] as const satisfies readonly Column[];

const tidy = (name: string): string => name.trim().toLowerCase();

/**
 * Reads the first row of the file.
 * @throws in our words only: where the first row is no heading, it is somebody's details.
 */
export const layoutOf = (header: readonly string[], names: ColumnNames): Layout => {
  const wanted = new Map(COLUMNS.map((column) => [tidy(names[column] ?? column), column]));
  const layout = header.map((name) => wanted.get(tidy(name)) ?? null);
  const found = layout.filter((column) => column !== null);
  const doubled = found.find((column, at) => found.indexOf(column) !== at);
  if (doubled !== undefined) throw new Error(`The column ${doubled} is in the first row twice`);
  // A column that was named by the person who runs this must be there; others may be absent.
  const named = COLUMNS.filter((column) => names[column] !== undefined);
  const missing = [...REQUIRED, ...named].filter((column) => !found.includes(column));
  if (missing.length > 0) {
    throw new Error(
      `The first row names no column ${[...new Set(missing)].join(', ')}. Name columns in it, or with --columns`,
    );
  }
  return layout;
};

/** The cells of one row by column, trimmed; blank ones are absent. */
export const byColumn = (cells: readonly string[], layout: Layout): Partial<Record<Column, string>> =>
  Object.fromEntries(
    layout.flatMap((column, at) => {
      const cell = cells[at]?.trim() ?? '';
      return column === null || cell === '' ? [] : [[column, cell]];
    }),
  );
