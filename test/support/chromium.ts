import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A Chromium that can be started: its program, and what its process needs in the environment. */
export interface Chromium {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const PACKAGE = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));

/** Beside the package itself, so that a newer package cannot find an older program. */
const UNPACKED = join(PACKAGE, 'unpacked');

const UNPACK = `
  import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath());
`;

/** Only the fonts of the package: a page is laid out alike on every machine. */
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks into a folder of its own and moves it into place in one step: the package itself hands out a
 * half-written program when two test files ask at the same moment. It brings the libraries that a bare
 * machine lacks (libnss3 and others) only where it believes itself to be on Lambda, hence the variable.
 */
const unpack = async (): Promise<void> => {
  await mkdir(PACKAGE, { recursive: true });
  const folder = await mkdtemp(join(PACKAGE, 'unpacking-'));
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: PACKAGE,
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    await writeFile(join(folder, 'fonts.conf'), fontSettings(join(UNPACKED, 'fonts', 'fonts')));
    await rename(folder, UNPACKED);
  } catch (error) {
    // Another test file was first: its copy is as good.
    if (!existsSync(UNPACKED)) throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * The Chromium to test with: the one named by `CHROMIUM_PATH`, or the one inside `@sparticuz/chromium`,
 * unpacked once. Nothing is downloaded and nothing need be installed by hand.
 */
export const findChromium = async (): Promise<Chromium> => {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return { executablePath: chosen, environment: {} };
  if (!existsSync(UNPACKED)) await unpack();
  return {
    executablePath: join(UNPACKED, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
    },
  };
};
