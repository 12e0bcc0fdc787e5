import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** LibreOffice’s program, where it is installed. */
export const findLibreOffice = async (): Promise<string | undefined> => {
  for (const program of ['soffice', 'libreoffice']) {
    const there = await run(program, ['--version']).then(
      () => true,
      () => false,
    );
    if (there) return program;
  }
  return undefined;
};

/** A workbook after LibreOffice opened it and saved it in its own words: what it understood is what is in there. */
export const savedByLibreOffice = async (program: string, file: Uint8Array): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    await writeFile(join(folder, 'annex-a.xlsx'), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const saved = join(folder, 'saved');
    await run(
      program,
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, join(folder, 'annex-a.xlsx')],
      { timeout: 60_000 },
    );
    return await readFile(join(saved, 'annex-a.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
