import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csvFile } from './csv-file.ts';
import { duplicates } from './duplicates.ts';
import { simulated } from './simulation.ts';

const USAGE =
  'npm run simulate:children -- --children 10000 --seed 7 [--queries N] [--file] [--out <folder>]';

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new Error(`--${name} must be a whole number. ${USAGE}`);
  return number;
};

const { values } = parseArgs({
  options: {
    children: { type: 'string', default: '10000' },
    queries: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.local/simulation' },
    file: { type: 'boolean', default: false },
  },
});

const children = wholeNumber('children', values.children);
const seed = wholeNumber('seed', values.seed);
mkdirSync(values.out, { recursive: true });

if (values.file) {
  const path = join(values.out, 'duplicates.csv');
  const file = csvFile(path);
  for (const record of duplicates({ children, seed })) file.write(record);
  console.log(`${file.close()} records about ${children} children in ${path} (seed ${seed})`);
} else {
  const queries = values.queries === undefined ? undefined : wholeNumber('queries', values.queries);
  const files = {
    store: csvFile(join(values.out, 'store.csv')),
    queries: csvFile(join(values.out, 'queries.csv')),
  };
  for (const { list, record } of simulated({ children, queries, seed })) files[list].write(record);
  const counts = `${files.store.close()} children stored, ${files.queries.close()} queries`;
  console.log(`${counts} in ${values.out} (seed ${seed})`);
}
