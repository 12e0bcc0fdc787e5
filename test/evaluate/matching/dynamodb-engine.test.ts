import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createStoreClient } from '../../../shared/store/client.ts';
import { createTables } from '../../../shared/store/create-tables.ts';
import { readArguments } from './arguments.ts';
import { engineOnTable } from './dynamodb-engine.ts';
import type { Engine } from './engine.ts';
import { evaluate } from './evaluation.ts';
import { matching } from './matching.ts';
import { memoryEngine } from './memory-engine.ts';

const GIVEN = 'amelia muhammad jakub katie siobhan zofia harpreet oliver lily thomas'.split(' ');
const FAMILY = 'khan kowalska smith obrien singh ashworth'.split(' ');
const PLACES = ['LS1 4AB', 'BD5 8HN', 'HX1 2TS', 'WF9 1QQ', 'HD3 4EA'];
const RECORDS = 300;

const at = <Item>(items: readonly Item[], place: number): Item | string => items[place % items.length] ?? '';

const two = (number: number): string => String(number).padStart(2, '0');

/** Children of ten forenames and six surnames, so that many share a key and some share several. */
const child = (place: number) => ({
  person: `p${place}`,
  forename: at(GIVEN, place),
  surname: at(FAMILY, Math.floor(place / 10)),
  dob: `20${two(8 + (place % 7))}-${two(1 + (place % 12))}-${two(1 + ((place * 5) % 28))}`,
  sex: place % 3 === 0 ? 'F' : 'M',
  postcode: at(PLACES, place * 3),
  house: String(1 + (place % 40)),
});

/** How a referral may differ from what is stored. */
const ERRORS: readonly ((of: ReturnType<typeof child>) => Partial<ReturnType<typeof child>>)[] = [
  () => ({}),
  ({ forename }) => ({ forename: `${forename.slice(0, -1)}` }),
  () => ({ dob: '' }),
  ({ surname, forename }) => ({ surname: forename, forename: surname }),
  () => ({ postcode: 'LS28 5AA', house: '9' }),
  () => ({ person: 'new', forename: 'Baby' }),
];

const csv = (rows: readonly ReturnType<typeof child>[]): string =>
  [Object.keys(child(0)), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.join(','))
    .join('\n');

const folder = mkdtempSync(join(tmpdir(), 'engines-'));
const client = createStoreClient({ endpoint: inject('dynamodbEndpoint') });
const table = `evaluation-${crypto.randomUUID()}`;

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

beforeAll(async () => {
  await createTables(client, { records: table, drafts: `${table}-drafts` }, { stream: false });
});

afterAll(() => {
  client.destroy();
  rmSync(folder, { recursive: true });
});

test('DynamoDB gives the same answer as memory to each query', async () => {
  const stored = Array.from({ length: RECORDS }, (_, place) => child(place));
  const queries = stored
    .filter((_, place) => place % 4 === 0)
    .map((row, place) => ({ ...row, ...ERRORS[place % ERRORS.length]?.(row) }));
  const columns = {
    given: 'forename',
    family: 'surname',
    born: 'dob',
    sex: 'sex',
    postcode: 'postcode',
    house: 'house',
  };
  const wanted = readArguments([
    ...['--store', write('store.csv', csv(stored)), '--queries', write('queries.csv', csv(queries))],
    ...['--truth', 'person', '--columns', write('map.json', JSON.stringify(columns)), '--children', '10000'],
  ]);
  const answersOf = async (engine: Engine) => {
    const { answers } = await evaluate(wanted, { matching, engine, progress: () => undefined });
    return answers.map(({ candidates, queries, incomplete }) => ({ candidates, queries, incomplete }));
  };

  const inMemory = await answersOf(memoryEngine());
  const secret = { version: 'k1', secret: crypto.randomUUID() };
  expect(await answersOf(engineOnTable({ client, table }, secret))).toEqual(inMemory);
  const found = inMemory.flatMap(({ candidates }) => candidates);
  expect(found.some(({ grade }) => grade === 'same')).toBe(true);
  expect(found.length).toBeGreaterThan(queries.length);
}, 90_000);
