import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'docs/asvs');

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Ids of the requirements of ASVS 5.0.0, by level. */
const IDS = z
  .strictObject({ 1: z.array(z.string()), 2: z.array(z.string()) })
  .parse(JSON.parse(read('test/docs/asvs-ids.json')));

interface Row {
  readonly file: string;
  readonly id: string;
  readonly level: string;
  readonly what: string;
  readonly where: string;
  readonly test: string;
}

const rowsOf = (file: string): Row[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [id = '', level = '', what = '', where = '', test = ''] = line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim());
      return { file, id, level, what, where, test };
    });

const ROWS = readdirSync(FOLDER).flatMap(rowsOf);

const STATES = ['met', 'not applicable', 'not met', 'council'] as const;

const stateOf = ({ where }: Row): (typeof STATES)[number] => {
  const [, said] = /^\*\*(Not applicable|Not met|Council):\*\*/.exec(where) ?? [];
  return STATES.find((state) => state === said?.toLowerCase()) ?? 'met';
};

const counted = (rows: readonly Row[]): number[] =>
  STATES.map((state) => rows.filter((row) => stateOf(row) === state).length);

const linksIn = (cell: string): string[] =>
  [...cell.matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) => join(FOLDER, link));

/** Files named between back quotes, from the root of the repository. */
const filesIn = (cell: string): string[] =>
  [...cell.matchAll(/`((?:[\w.-]+\/)+[\w.-]+)`/g)].map(([, path = '']) => join(ROOT, path));

describe('the ASVS table', () => {
  it('has every requirement of level 1 and 2 once, at its level', () => {
    const expected = Object.entries(IDS).flatMap(([level, ids]) =>
      ids.map((id) => `${id} of level ${level}`),
    );
    expect(ROWS.map(({ id, level }) => `${id} of level ${level}`).toSorted()).toEqual(expected.toSorted());
  });

  it('says of each what it is, where it is met or why not, and what shows it', () => {
    const short = ROWS.filter(({ what, where, test }) => [what, where, test].some((cell) => cell.length < 4));
    expect(short).toEqual([]);
    const noReason = ROWS.filter(({ where }) => /^\*\*[\w ]+:\*\*\s*$/.test(where));
    expect(noReason).toEqual([]);
  });

  it('names files that there are, and tests that are tests', () => {
    const gone = ROWS.flatMap(({ id, where, test }) =>
      [...linksIn(where), ...filesIn(where), ...linksIn(test)]
        .filter((path) => !existsSync(path))
        .map((path) => `${id}: ${path}`),
    );
    expect(gone).toEqual([]);
    for (const { id, test } of ROWS) {
      const links = linksIn(test);
      if (links.length === 0) expect(['review', 'none'], id).toContain(test);
      for (const link of links) expect(link, id).toMatch(/\/test\/.+\.test\.tsx?$/);
    }
  });

  it('claims nothing to be met that nothing shows', () => {
    expect(ROWS.filter((row) => stateOf(row) === 'met' && row.test === 'none')).toEqual([]);
  });

  it('is counted chapter by chapter as its first page says', () => {
    const said = [...read('docs/asvs.md').matchAll(/^\| \[(\d+) [^\]]+\]\(asvs\/([^#)]+)[^|]+\| (.+) \|$/gm)];
    const found = said.map(([, chapter = '', file = '', counts = '']) => {
      const rows = ROWS.filter((row) => row.file === file && row.id.startsWith(`${chapter}.`));
      return { chapter, said: counts.split(' | ').map(Number), counted: counted(rows) };
    });
    expect(found).toHaveLength(17);
    for (const each of found) expect(each.said, `chapter ${each.chapter}`).toEqual(each.counted);
  });

  it('is counted as SECURITY.md says', () => {
    const [met, notApplicable, notMet, council] = counted(ROWS);
    expect(read('SECURITY.md')).toContain(
      `Of ${ROWS.length} requirements of levels 1 and 2, ${met} are met, ${notApplicable} do not apply, ${notMet} are not met and ${council} are the council’s.`,
    );
  });
});
