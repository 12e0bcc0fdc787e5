import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** One file that browsers may keep for ever: its address holds a digest of its content. */
export interface Asset {
  readonly body: string;
  readonly type: string;
}

/** Files by address, for example `/assets/styles-3f9a1c20.css`. */
export type Assets = ReadonlyMap<string, Asset>;

export const ASSET_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The address of a file by the name it was built from: `styles` with `.css`. */
export const assetAddress = (assets: Assets, name: string, extension: string): string | undefined =>
  [...assets.keys()].find((path) => path.startsWith(`/assets/${name}-`) && path.endsWith(extension));

/** Reads files that were built before. Rejects when the folder is missing. */
export const readAssets = async (directory: string): Promise<Assets> => {
  const names = (await readdir(directory)).filter((name) => extname(name) in ASSET_TYPES);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Asset]> => {
        const body = await readFile(join(directory, name), 'utf8');
        return [`/assets/${name}`, { body, type: ASSET_TYPES[extname(name)] ?? 'text/plain' }];
      }),
    ),
  );
};
