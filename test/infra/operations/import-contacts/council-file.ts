import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One row of a council's file; a column that is absent is blank. */
export type CouncilRow = Readonly<Record<string, string>>;

const FORENAMES = ['Tamsin', 'Isla', 'Rohan', 'Kofi', 'Maisie', 'Zofia', 'Bilal', 'Owen', 'Freya', 'Jude'];
const ENDINGS = ['bank', 'croft', 'dale', 'field', 'gate', 'holme', 'ley', 'mere', 'thwaite', 'wick'];
const STARTS = ['Ash', 'Birk', 'Cold', 'Dun', 'El', 'Fox', 'Grim', 'Hazel', 'Ivel', 'Kirk', 'Lang', 'Mickle'];
const MIDDLES = ['', 'ing', 'er', 'en', 'es', 'en'];

const at = <Thing>(things: readonly [Thing, ...Thing[]] | readonly Thing[], place: number): string =>
  String(things[place % things.length]);

const two = (number: number): string => String(number).padStart(2, '0');

/** An invented earlier contact: the same number, the same contact; numbers far apart are different children. */
export const councilRow = (number: number, changes: CouncilRow = {}): CouncilRow => {
  // Multipliers without a common factor, so that names, days and places come in ever new mixtures.
  const surname = `${at(STARTS, number * 7)}${at(MIDDLES, number * 5)}${at(ENDINGS, number * 3)}`;
  const month = 1 + ((number * 11) % 12);
  return {
    contact_reference: `Council/${number}`,
    received_at: `${two(1 + (number % 28))}/${two(month)}/2025`,
    forename: at(FORENAMES, number),
    surname,
    dob: `${two(1 + ((number * 13) % 28))}/${two(1 + ((number * 17) % 12))}/${2009 + ((number * 19) % 15)}`,
    sex: number % 2 === 0 ? 'F' : 'M',
    postcode: `EX${1 + (number % 9)} ${(number * 3) % 10}${at(['AB', 'CD', 'EF', 'GH', 'JL'], number)}`,
    house: String(1 + ((number * 23) % 140)),
    agency: number % 3 === 0 ? 'Exampleshire Police' : 'canal-road-primary',
    outcome: 'no-further-action',
    level: 'amber',
    summary: 'Concern about attendance, "again",\nas in autumn.',
    ...changes,
  };
};

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** The text of a file with these rows. */
export const asCsv = (rows: Iterable<CouncilRow>): string => {
  const all = [...rows];
  const columns = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const lines = all.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
};

/** Writes text to a file of its own and answers its path. */
export const fileOf = (text: string | Buffer): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'contacts-')), 'contacts.csv');
  writeFileSync(file, text);
  return file;
};
