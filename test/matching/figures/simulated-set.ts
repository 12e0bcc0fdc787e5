import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFile } from '../../evaluate/simulation/csv-file.ts';
import { type SimulationOptions, simulated } from '../../evaluate/simulation/simulation.ts';

/** Which column of the simulation holds each field. */
const COLUMNS = {
  given: 'forename',
  family: 'surname',
  aliases: 'alias_surname',
  born: 'dob',
  bornFlag: 'dob_flag',
  expected: 'expected',
  sex: 'sex',
  postcode: 'postcode',
  house: 'house',
  nhs: 'nhs',
  upn: 'upn',
  phone: 'phone',
  email: 'email',
  motherGiven: 'mother_forename',
  motherFamily: 'mother_surname',
  motherBorn: 'mother_dob',
};

/** Files of a simulated set, in a folder of their own. */
export interface SimulatedSet {
  /** The words that name the set to the evaluation. */
  readonly words: readonly string[];
  readonly remove: () => void;
}

/** Writes simulated children and referrals to files, record by record, however many there are. */
export const simulatedSet = (options: SimulationOptions): SimulatedSet => {
  const folder = mkdtempSync(join(tmpdir(), 'children-'));
  const at = (name: string): string => join(folder, name);
  const files = { store: csvFile(at('store.csv')), queries: csvFile(at('queries.csv')) };
  for (const { list, record } of simulated(options)) files[list].write(record);
  files.store.close();
  files.queries.close();
  writeFileSync(at('columns.json'), JSON.stringify(COLUMNS));
  return {
    words: [
      ...['--store', at('store.csv'), '--queries', at('queries.csv'), '--columns', at('columns.json')],
      ...['--truth', 'person', '--scenario', 'scenario'],
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
