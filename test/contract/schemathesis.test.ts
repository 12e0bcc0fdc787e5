import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts';
import { aReferral } from '../support/referrals.ts';

const run = promisify(execFile);

const VERSION = '4.32.5';
const HOME = join(tmpdir(), `front-door-schemathesis-${VERSION}`);
const COMMAND = join(HOME, 'bin', 'schemathesis');
const INSTALLED_WITHIN = 120_000;
const PATIENCE = 300_000;

const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
].join(',');

/** Installs it where Python and PyPI are there; otherwise says why not. */
const install = async (): Promise<string | undefined> => {
  if (process.env['CI'] === undefined && process.env['DEEP'] === undefined)
    return 'it runs with CI=true only';
  if (existsSync(COMMAND)) return undefined;
  try {
    await run('python3', ['-m', 'venv', HOME], { timeout: INSTALLED_WITHIN });
    const pip = ['install', '--quiet', '--retries', '1', '--timeout', '15', `schemathesis==${VERSION}`];
    await run(join(HOME, 'bin', 'pip'), pip, { timeout: INSTALLED_WITHIN });
    return undefined;
  } catch {
    return 'Python 3 or PyPI is not here';
  }
};

let door: FrontDoor;
let missing: string | undefined;

beforeAll(async () => {
  missing = await install();
  if (missing !== undefined) {
    console.log(`Schemathesis is left out: ${missing}`);
    return undefined;
  }
  door = await openFrontDoor();
  await door.as('partner').sent(aReferral());
  return door.close;
}, PATIENCE);

describe('Schemathesis, from the OpenAPI document alone', () => {
  it.for(['partner', 'social-worker', 'system'] as const)(
    'finds no failure and no undocumented answer for a %s',
    { timeout: PATIENCE },
    async (role, { skip }) => {
      if (missing !== undefined) return skip(missing);
      const token = await door.tokenFor(door.person(role));
      const words = [
        'run',
        `${door.url}/api/openapi.json`,
        ...['--url', door.url],
        ...['--header', `Authorization: Bearer ${token}`],
        ...['--checks', CHECKS],
        ...['--phases', 'examples,fuzzing'],
        ...['--max-examples', '5'],
        ...['--seed', '20261124'],
        '--no-color',
      ];
      // It ends with another code when it found anything, and its last words say what.
      const found = await run(COMMAND, words, { cwd: HOME, maxBuffer: 50_000_000 }).then(
        () => '',
        ({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) =>
          `${stdout}${stderr}`.slice(-4_000) || 'It did not run',
      );
      expect(found).toBe('');
    },
  );
});
