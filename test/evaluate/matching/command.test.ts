import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluateCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const SET = write(
  'set.csv',
  'id,forename,surname,dob\nrec-1-org,ann,ash,20150302\nrec-1-dup-0,ann,ash,20150302\n',
);
const MAP = write('map.json', '{"given":"forename","family":"surname","born":"dob"}');

const run = async (words: readonly string[]) => {
  const said = { figures: [] as string[], words: [] as string[] };
  const status = await evaluateCommand(words, {
    figures: (line) => said.figures.push(line),
    words: (line) => said.words.push(line),
  });
  return { ...said, status };
};

describe('npm run eval:matching', () => {
  test('prints one JSON object and nothing else on standard output', () => {
    const words = ['--file', SET, '--truth', 'id', '--columns', MAP];
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'evaluate.ts'), ...words],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ pairs: 1, stored: 2, blockingRecall: 1 });
    expect(stderr).toContain('2 records stored');
  });

  test.each([
    [
      'a file that is not there',
      ['--file', 'none.csv', '--truth', 'id', '--columns', MAP],
      'none.csv cannot be read.',
    ],
    [
      'a map that is not there',
      ['--file', SET, '--truth', 'id', '--columns', 'none.json'],
      'none.json, cannot be read.',
    ],
    ['a map that is not JSON', ['--file', SET, '--truth', 'id', '--columns', SET], 'is not JSON.'],
    [
      'a map that is no object of names',
      ['--file', SET, '--truth', 'id', '--columns', write('list.json', '["forename"]')],
      'must be an object',
    ],
    [
      'a field that is not ours',
      ['--file', SET, '--truth', 'id', '--columns', write('field.json', '{"forename":"forename"}')],
      'names forename, which is not a field',
    ],
    [
      'a column that the file lacks',
      ['--file', SET, '--truth', 'id', '--columns', write('column.json', '{"given":"first_name"}')],
      'No column is called first_name',
    ],
    [
      'a truth that the file lacks',
      ['--file', SET, '--truth', 'person', '--columns', MAP],
      'has no column person.',
    ],
    [
      'rows of the wrong length',
      ['--file', write('ragged.csv', 'id,forename,surname,dob\n1,ann\n'), '--truth', 'id', '--columns', MAP],
      'is not a sound CSV file',
    ],
    ['an empty file', ['--file', write('empty.csv', ''), '--truth', 'id', '--columns', MAP], 'is empty.'],
  ])('ends with a sentence and exit code 1: %s', async (_case, words, sentence) => {
    const { figures, words: said, status } = await run(words);
    expect({ figures, status }).toEqual({ figures: [], status: 1 });
    expect(said).toEqual([expect.stringContaining(sentence)]);
  });
});
