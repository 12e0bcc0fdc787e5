import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const SCORE = 90;
const HOURS = 3_600_000;
const REPORT = 'reports/mutation/matching.json';

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

/** A mutant counts as found when a test failed, or ran for ever, with it. */
const FOUND: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const LOST: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

const scores = (json: unknown): { all: number; byFile: Record<string, number> } => {
  const { files } = report.parse(json);
  const of = (mutants: readonly { status: string }[]): number => {
    const found = mutants.filter(({ status }) => FOUND.has(status)).length;
    const lost = mutants.filter(({ status }) => LOST.has(status)).length;
    return found + lost === 0 ? 100 : (100 * found) / (found + lost);
  };
  const byFile = Object.entries(files).map(([file, { mutants }]) => [file, of(mutants)]);
  return {
    all: of(Object.values(files).flatMap(({ mutants }) => mutants)),
    byFile: Object.fromEntries(byFile),
  };
};

test('the mutation score counts found and lost mutants, and no others', () => {
  const mutants = ['Killed', 'Timeout', 'Killed', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'];
  const files = { 'a.ts': { mutants: mutants.map((status) => ({ status })) }, 'b.ts': { mutants: [] } };
  expect(scores({ files })).toEqual({ all: 60, byFile: { 'a.ts': 60, 'b.ts': 100 } });
});

test.runIf(process.env['DEEP'] !== undefined)(
  'the tests of matching notice at least nine of ten faults put into it',
  async () => {
    // The tests that run within are the usual ones.
    const { DEEP: _, ...environment } = process.env;
    await promisify(execFile)('npx', ['stryker', 'run', '.stryker/matching.json'], {
      env: environment,
      maxBuffer: 1 << 26,
    });
    const { all, byFile } = scores(JSON.parse(readFileSync(REPORT, 'utf8')));
    console.info(JSON.stringify({ all, byFile }));
    expect(all).toBeGreaterThanOrEqual(SCORE);
  },
  6 * HOURS,
);
