import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** The release that is installed where none is there. */
const RELEASE = 'cfn-lint==1.58.0';
const PLACE = join(tmpdir(), 'front-door-cfn-lint');
const PROGRAM = join(PLACE, 'bin', 'cfn-lint');

/** cfn-lint as it is installed, or why there is none. Where tests run by themselves (CI) it comes from PyPI. */
export const findCfnLint = async (): Promise<{ readonly program: string } | { readonly missing: string }> => {
  if (existsSync(PROGRAM)) return { program: PROGRAM };
  if (!process.env['CI'])
    return { missing: 'cfn-lint is not installed here, and is installed only where CI is set' };
  try {
    await run('python3', ['-m', 'venv', PLACE], { timeout: 60_000 });
    await run(join(PLACE, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', RELEASE], {
      timeout: 120_000,
    });
    return { program: PROGRAM };
  } catch {
    return { missing: 'cfn-lint could not be installed from PyPI' };
  }
};

const findings = z.array(
  z.object({
    Level: z.string(),
    Message: z.string(),
    Rule: z.object({ Id: z.string() }),
    Location: z.object({ Path: z.array(z.union([z.string(), z.number()])).nullable() }),
  }),
);

/** Says that a dependency is named twice. The CDK library names every function's role so. */
const LIBRARY_HABIT = 'W3005';

/** What cfn-lint has to say of templates, each in one line: errors and warnings. */
export const lint = async (program: string, templates: readonly string[]): Promise<string[]> => {
  // It ends with a number of its own for findings; what it prints is what counts.
  const { stdout } = await run(
    program,
    ['--format', 'json', '--ignore-checks', LIBRARY_HABIT, '--', ...templates],
    {
      maxBuffer: 50_000_000,
    },
  ).catch((error: unknown) => z.object({ stdout: z.string() }).parse(error));
  return findings
    .parse(JSON.parse(stdout || '[]'))
    .map(
      ({ Level, Message, Rule, Location }) =>
        `${Level} ${Rule.Id} ${(Location.Path ?? []).join('.')}: ${Message}`,
    );
};
