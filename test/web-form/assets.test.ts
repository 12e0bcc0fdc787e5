import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assetAddress, readAssets } from '../../web-form/assets/assets.ts';
import { writeAssets } from '../../web-form/assets/build.ts';

test('style sheet and script are built, named by their content, and read back', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'assets-'));
  try {
    const built = await writeAssets(directory);
    expect(new Map(await readAssets(directory))).toEqual(new Map(built));
    expect(assetAddress(built, 'styles', '.css')).toMatch(/^\/assets\/styles-[0-9a-f]{12}\.css$/);
    expect(assetAddress(built, 'init', '.js')).toMatch(/^\/assets\/init-[0-9a-f]{12}\.js$/);
    const css = built.get(assetAddress(built, 'styles', '.css') ?? '')?.body ?? '';
    expect(css).toContain('.govuk-button');
    // Only GOV.UK may use its typeface.
    expect(css).not.toMatch(/GDS Transport|@font-face/);
    expect(css).not.toMatch(/url\(/);
  } finally {
    await rm(directory, { recursive: true });
  }
}, 60_000);
