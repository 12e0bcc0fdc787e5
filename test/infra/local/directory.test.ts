import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotStart } from '../../../infra/local/cannot-start.ts';
import { openDirectory } from '../../../infra/local/directory.ts';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'front-door-')), '.local');
});
afterEach(() => rmSync(join(path, '..'), { recursive: true }));

const madeByAnother = () =>
  new CannotStart(
    `${path} was made by another version. Delete it (rm -rf ${path}) and run npm start again. Demonstration data only is lost.`,
  );

describe('the directory of the local service', () => {
  test('is made at the first run and taken again at the next', () => {
    openDirectory({ path, version: '1' }).release();
    const again = openDirectory({ path, version: '1' });
    expect(again.database).toBe(join(path, 'dynamodb'));
    expect(readFileSync(join(path, 'version'), 'utf8')).toBe('1\n');
  });

  test('may already hold the keys of an earlier npm run token', () => {
    mkdirSync(join(path, 'keys'), { recursive: true });
    expect(() => openDirectory({ path, version: '1' })).not.toThrow();
  });

  test('of another version is refused in one sentence, and nothing in it is touched', () => {
    openDirectory({ path, version: '1' }).release();
    expect(() => openDirectory({ path, version: '2' })).toThrow(madeByAnother());
    expect(readFileSync(join(path, 'version'), 'utf8')).toBe('1\n');
  });

  test('without a version but with other content is refused', () => {
    mkdirSync(join(path, 'dynamodb'), { recursive: true });
    expect(() => openDirectory({ path, version: '1' })).toThrow(madeByAnother());
  });

  test('is not shared by two runs', () => {
    openDirectory({ path, version: '1' });
    expect(() => openDirectory({ path, version: '1', pid: 999_999 })).toThrow(
      `The service already runs with ${path} (process ${process.pid}).`,
    );
  });

  test('is free again after a run that was killed', () => {
    openDirectory({ path, version: '1', pid: 999_999 });
    expect(() => openDirectory({ path, version: '1' })).not.toThrow();
  });

  test('is free again where the number now belongs to another program', () => {
    openDirectory({ path, version: '1' }).release();
    writeFileSync(join(path, 'pid'), '1\n');
    expect(() => openDirectory({ path, version: '1' })).not.toThrow();
  });

  test('released late does not free the run that came after', () => {
    const first = openDirectory({ path, version: '1', pid: 999_999 });
    openDirectory({ path, version: '1' });
    first.release();
    expect(readFileSync(join(path, 'pid'), 'utf8')).toBe(`${process.pid}\n`);
  });
});
