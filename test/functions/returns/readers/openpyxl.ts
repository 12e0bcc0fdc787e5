import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReadWorkbook } from '../annex-a-validator.ts';

const run = promisify(execFile);

/** The release that is installed where none is there. */
const RELEASE = 'openpyxl==3.1.5';
const PLACE = join(tmpdir(), 'front-door-openpyxl');

/** Prints a workbook as the validator takes it. */
const SCRIPT = `
import json, sys
from openpyxl import load_workbook
def cell(c):
    if c.value is None: return {"kind": "blank"}
    if c.is_date: return {"kind": "date", "date": c.value.isoformat(), "shownAs": c.number_format}
    if c.data_type == "n": return {"kind": "number", "number": c.value}
    return {"kind": "text", "text": str(c.value)}
book = load_workbook(sys.argv[1])
print(json.dumps([{"name": s.title, "rows": [[cell(c) for c in row] for row in s.iter_rows()]} for s in book]))
`;

const has = async (python: string): Promise<boolean> =>
  run(python, ['-c', 'import openpyxl']).then(
    () => true,
    () => false,
  );

/**
 * A Python that has openpyxl, or why there is none. Where tests run by themselves (CI) it is installed from PyPI;
 * elsewhere it is used if it is there.
 */
export const findOpenpyxl = async (): Promise<{ readonly python: string } | { readonly missing: string }> => {
  const own = join(PLACE, 'bin', 'python');
  for (const python of [own, 'python3']) if (await has(python)) return { python };
  if (!process.env['CI'])
    return { missing: 'openpyxl is not installed here, and is installed only where CI is set' };
  try {
    if (!existsSync(own)) await run('python3', ['-m', 'venv', PLACE], { timeout: 60_000 });
    await run(own, ['-m', 'pip', 'install', '--quiet', RELEASE], { timeout: 60_000 });
    return { python: own };
  } catch {
    return { missing: 'openpyxl could not be installed from PyPI' };
  }
};

/** Reads a workbook with openpyxl. */
export const readWithOpenpyxl = async (python: string, file: Uint8Array): Promise<ReadWorkbook> => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    const path = join(folder, 'annex-a.xlsx');
    await writeFile(path, file);
    const { stdout } = await run(python, ['-c', SCRIPT, path], { maxBuffer: 50_000_000 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
