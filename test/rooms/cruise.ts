import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const ROOMS = ['infra', 'functions', 'shared', 'web-form', 'test'];

const output = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Files by their paths from the root of a made-up repository. */
export type Files = Readonly<Record<string, string>>;

/** Writes a made-up repository into a new temporary directory. */
export const plant = (files: Files): string => {
  const directory = mkdtempSync(join(tmpdir(), 'front-door-rooms-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return directory;
};

/** Reads every import of a repository by the rules of this one, as `npm run rooms` does. */
export const cruise = async (directory: string, rooms: readonly string[] = ROOMS) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--import',
      join(ROOT, 'test/rooms/typescript-6.mjs'),
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', join(ROOT, '.dependency-cruiser.json')],
      ...['--output-type', 'json'],
      ...rooms,
    ],
    { cwd: directory, maxBuffer: 64 * 1024 * 1024 },
  );
  const { modules, summary } = output.parse(JSON.parse(stdout));
  return {
    files: modules.map(({ source }) => source),
    violations: summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to })),
  };
};
