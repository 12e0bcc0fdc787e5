import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { evaluate } from './evaluation.ts';
import { memoryEngine } from './memory-engine.ts';
import { standIn } from './stand-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaluation-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, lines: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
};

const COLUMNS = write('map.json', ['{"given":"forename","family":"surname","born":["dob"]}']);
const HEAD = 'person, forename ,surname,dob,scenario,town';

/** Ann Ash, her brother Ben, Cal Birch twice, and Dee Cole. */
const STORE = write('store.csv', [
  HEAD,
  'p1,Ann,Ash,2015-03-02,clean,York',
  'p2, Ben ,Ash,2016-04-03,clean,York',
  'p3,Cal,Birch,2017-05-04,clean,Leeds',
  'p3,Cal,Birch,,dob_missing,Leeds',
  'p4,Dee,Cole,2018-06-05,clean,Leeds',
]);

const QUERIES = write('queries.csv', [
  HEAD,
  // All agrees: same, 22 bits. Her brother shares a surname: 8 bits, different.
  'p1,Ann,Ash,02/03/2015,clean,York',
  // One record of him agrees in all, 22 bits; the other in names, 16 bits: possible.
  'p3,Cal,Birch,20170504,clean,Leeds',
  // Under another surname: found by forename and date of birth, 14 bits, possible.
  'p4,Dee,Elm,2018-06-05,name_change,Leeds',
  // Twice wrong: her forename and date of birth are misspelt, so that no key leads to her.
  'p4,Di,Cule,2018-06-06,fn_typo,York',
  // A twin with a shared forename, wrongly the same; Ann Ash's brother Ben is 8 bits away.
  'p5,Ann,Ash,2015-03-02,clean|NEW_twin,York',
  // A sister nobody is like: Ann and Ben share her surname, 8 bits each.
  'p6,Eve,Ash,2019-07-06,clean|NEW_sibling,York',
]);

const run = async (...words: string[]) =>
  (
    await evaluate(readArguments([...words, '--columns', COLUMNS, '--truth', 'person']), {
      matching: standIn,
      engine: memoryEngine(),
      progress: () => undefined,
    })
  ).figures;

describe('queries against a store', () => {
  const figures = run('--store', STORE, '--queries', QUERIES, '--scenario', 'scenario', '--groups', 'town');

  test('count the true pairs and how many of them a key led to', async () => {
    // p1, p3 twice, p4 twice; the misspelt one is not found.
    expect(await figures).toMatchObject({ stored: 5, searches: 6, pairs: 5, blockingRecall: 4 / 5 });
  });

  test('give precision, recall and F1 of each grade', async () => {
    // Same: p1, p3, and wrongly the twin. Possible: p3's other record and p4.
    expect((await figures).same).toEqual({ precision: 2 / 3, recall: 2 / 5, f1: 4 / 8 });
    expect((await figures).sameOrPossible).toEqual({ precision: 4 / 5, recall: 4 / 5, f1: 8 / 10 });
  });

  test('give the best F1 of any one threshold', async () => {
    // From 14 bits up: 5 said, 4 right, of 5.
    expect((await figures).bestF1).toBe(8 / 10);
  });

  test('tell how many need a look, and how many of them have no sure answer', async () => {
    expect(await figures).toMatchObject({ review: 2 / 6, reviewNoSame: 1 / 6, incomplete: 0 });
  });

  test('tell which twins and brothers and sisters were wrongly the same', async () => {
    expect((await figures).falseSame).toEqual({ NEW_twin: 1, NEW_sibling: 0 });
  });

  test('tell what it takes', async () => {
    const { keysPerRecord, queries, candidates, microsPerComparison, microsPerSearch } = await figures;
    expect(keysPerRecord).toBe(2);
    expect(queries).toEqual({ mean: 2, p99: 2, max: 2 });
    // Ann 2, Cal 2, Dee 1, Di 0, Ann 2, Eve 2.
    expect(candidates).toEqual({ mean: 9 / 6, p99: 2, max: 2 });
    expect(microsPerComparison).toBeGreaterThan(0);
    expect(microsPerSearch.p99).toBeGreaterThanOrEqual(microsPerSearch.p50);
  });

  test('give the figures of each group and how far they lie apart', async () => {
    // York: 1 of 2 pairs found, nobody to look at. Leeds: all 3 pairs found, both to look at.
    expect((await figures).groups).toEqual({
      Leeds: { queries: 2, sameOrPossibleRecall: 1, review: 1 },
      York: { queries: 4, sameOrPossibleRecall: 1 / 2, review: 0 },
    });
    expect((await figures).betweenGroups).toEqual({ gap: 1 / 2, ratio: null });
  });

  test('have all the keys that were agreed', async () => {
    expect(Object.keys(await figures)).toEqual(
      expect.arrayContaining(
        'pairs blockingRecall same sameOrPossible bestF1 review falseSame keysPerRecord queries candidates microsPerComparison microsPerSearch groups'.split(
          ' ',
        ),
      ),
    );
  });

  test('leave out what was not asked for', async () => {
    expect(await run('--store', STORE, '--queries', QUERIES)).toMatchObject({
      groups: null,
      betweenGroups: null,
      falseSame: { NEW_twin: null, NEW_sibling: null },
    });
  });
});

describe('one file whose records query each other', () => {
  const FEBRL = write('febrl.csv', [
    'person, forename, surname, dob, scenario, town',
    'rec-1-org, ann, ash, 20150302, clean, york',
    'rec-1-dup-0, ann, ash, 20150302, clean, york',
    'rec-1-dup-1, ann, , 20150302, clean, leeds',
    'rec-12-org, ann, ash, 20160403, clean, leeds',
  ]);

  test('counts each pair once, by the number in FEBRL’s ids', async () => {
    // Ann three times. The two whole records are the same; the third is 14 bits from each: possible.
    // The other Ann Ash is 16 bits from two of them, wrongly possible, and no key leads to the third.
    const figures = await run('--file', FEBRL, '--groups', 'town');
    expect(figures).toMatchObject({ pairs: 3, blockingRecall: 1, searches: 4, stored: 4 });
    expect(figures.same).toEqual({ precision: 1, recall: 1 / 3, f1: 2 / 4 });
    expect(figures.sameOrPossible).toEqual({ precision: 3 / 5, recall: 1, f1: 6 / 8 });
    expect(figures.bestF1).toBe(6 / 8);
    expect(figures.candidates).toEqual({ mean: 10 / 4, p99: 3, max: 3 });
  });

  test('counts a pair for both its records in the figures by group', async () => {
    const { groups } = await run('--file', FEBRL, '--groups', 'town');
    expect(groups).toMatchObject({
      york: { queries: 2, sameOrPossibleRecall: 1 },
      leeds: { queries: 2, sameOrPossibleRecall: 1 },
    });
  });
});

test('the size that thresholds assume is that of the store, unless it is said', async () => {
  const seen = new Set<number>();
  const matching: typeof standIn = {
    ...standIn,
    judge: (query, candidates, context) => {
      seen.add(context.children);
      return standIn.judge(query, candidates, context);
    },
  };
  const tools = { matching, engine: memoryEngine(), progress: () => undefined };
  const words = ['--store', STORE, '--queries', QUERIES, '--columns', COLUMNS, '--truth', 'person'];
  await evaluate(readArguments(words), tools);
  await evaluate(readArguments([...words, '--children', '1000000']), { ...tools, engine: memoryEngine() });
  expect([...seen]).toEqual([5, 1_000_000]);
});

test('a search that had to leave keys out is counted and judged as incomplete', async () => {
  const seen = new Set<boolean | undefined>();
  const matching: typeof standIn = {
    ...standIn,
    search: (record) => ({ ...standIn.search(record), isCut: true }),
    judge: (query, candidates, context) => {
      seen.add(context.incomplete);
      return standIn.judge(query, candidates, context);
    },
  };
  const words = ['--store', STORE, '--queries', QUERIES, '--columns', COLUMNS, '--truth', 'person'];
  const tools = { matching, engine: memoryEngine(), progress: () => undefined };
  expect((await evaluate(readArguments(words), tools)).figures.incomplete).toBe(1);
  expect([...seen]).toEqual([true]);
});

test('a column that only one file has is unknown in the other, and that is said', async () => {
  const said: string[] = [];
  const map = write('more.json', ['{"given":"forename","family":"surname","born":"dob","upn":"pupil"}']);
  const queries = write('pupils.csv', ['person,forename,surname,dob,pupil', 'p1,Ann,Ash,2015-03-02,']);
  const words = ['--store', STORE, '--queries', queries, '--columns', map, '--truth', 'person'];
  const { figures } = await evaluate(readArguments(words), {
    matching: standIn,
    engine: memoryEngine(),
    progress: (sentence) => said.push(sentence),
  });
  expect(figures.same.recall).toBe(1);
  expect(said[0]).toBe(`${STORE} has no column pupil: it is unknown there.`);
});
