import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS, ROOT } from './cruise.ts';

const MOST_LINES = 400;
const MOST_LINES_OF_NINE_IN_TEN = 200;

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
).map((file) => ({
  file: file.slice(ROOT.length),
  lines: readFileSync(file, 'utf8').split('\n').length - 1,
}));

test('there are files to measure', () => {
  expect(files.length).toBeGreaterThan(50);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  expect(files.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});

test(`nine files in ten have at most ${MOST_LINES_OF_NINE_IN_TEN} lines`, () => {
  const long = files.filter(({ lines }) => lines > MOST_LINES_OF_NINE_IN_TEN);
  expect(long.length / files.length).toBeLessThanOrEqual(0.1);
});

test('every file is named in kebab-case', () => {
  const odd = files.filter(
    ({ file }) => !/^([a-z0-9-]+\/)+[a-z0-9-]+(\.(test|test-d|bench|d))?\.(tsx?|mjs)$/.test(file),
  );
  expect(odd.map(({ file }) => file)).toEqual([]);
});
