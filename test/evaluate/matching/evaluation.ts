import type { Arguments } from './arguments.ts';
import { readColumns } from './columns.ts';
import type { Engine } from './engine.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Matching } from './matching.ts';
import { nameGroupOf } from './name-groups.ts';
import { peopleWithin } from './people-within.ts';
import { checkColumns, readRecords, type SetRecord } from './read-records.ts';
import { openRows, type Rows } from './read-rows.ts';
import { type Answer, searchAll } from './search-all.ts';

/** What an evaluation works with. */
export interface Tools {
  readonly matching: Matching;
  readonly engine: Engine;
  /** Told what is going on, for a person who waits. */
  readonly progress: (words: string) => void;
}

export interface Evaluation {
  readonly figures: Figures;
  /** The answer of each query, in the order of the file. */
  readonly answers: readonly Answer[];
}

interface Stored {
  readonly people: readonly string[];
  readonly keys: number;
}

const storeAll = async (
  records: AsyncIterable<SetRecord> | Iterable<SetRecord>,
  { matching, engine, progress }: Tools,
): Promise<Stored> => {
  const people: string[] = [];
  let keys = 0;
  for await (const { identity, person } of records) {
    const record = matching.prepare(identity);
    const storedKeys = matching.storedKeys(record);
    await engine.store(record, storedKeys);
    keys += storedKeys.length;
    people.push(person);
    if (people.length % 100_000 === 0) progress(`${people.length} records stored`);
  }
  await engine.settled();
  progress(`${people.length} records stored under ${keys} keys`);
  return { people, keys };
};

const groupsOf = (queries: readonly SetRecord[], { groups }: Arguments): string[] | undefined => {
  if (groups === undefined) return undefined;
  return queries.map(({ identity, group }) => (groups === '' ? nameGroupOf(identity) : group));
};

const openSets = async ({ sets }: Arguments): Promise<{ store: Rows; queries?: Rows | undefined }> =>
  sets.queries === undefined
    ? { store: await openRows(sets.file) }
    : { store: await openRows(sets.store), queries: await openRows(sets.queries) };

const marksOf = ({ truth, scenario, groups }: Arguments) => ({
  truth,
  scenario,
  group: groups === '' ? undefined : groups,
});

/**
 * Stores the records of a set, searches for each query as the service does, and tells how right the answers
 * were. In one file each record is a query against all the others.
 *
 * @throws {CannotEvaluate} for files or columns that are not there or not sound.
 */
export const evaluate = async (wanted: Arguments, tools: Tools): Promise<Evaluation> => {
  const columns = await readColumns(wanted.columns);
  const { store, queries: asked } = await openSets(wanted);
  const within = asked === undefined;
  for (const note of checkColumns(columns, within ? [store] : [store, asked])) tools.progress(note);

  const queries: SetRecord[] = [];
  for await (const query of readRecords(asked ?? store, columns, marksOf(wanted))) queries.push(query);
  const stored = await storeAll(
    within ? queries : readRecords(store, columns, { truth: wanted.truth }),
    tools,
  );
  const children = wanted.children ?? stored.people.length;
  const searches = queries.map(({ identity }, place) => ({ identity, own: within ? place : undefined }));
  const people = within ? await peopleWithin(searches, { ...tools, children }) : [];
  const personOf = (place: number): string => people[place] ?? String(place);
  const answers = await searchAll(searches, { ...tools, children, personOf }, tools.progress);
  const figures = figuresOf({
    answers,
    within,
    children,
    truth: { ofQueries: queries.map(({ person }) => person), ofStored: stored.people },
    scenarios: wanted.scenario === undefined ? undefined : queries.map(({ scenario }) => scenario),
    groupOf: groupsOf(queries, wanted),
    keysPerRecord: stored.people.length === 0 ? 0 : stored.keys / stored.people.length,
    stored: stored.people.length,
  });
  return { figures, answers };
};
