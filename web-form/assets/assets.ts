import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** One file that browsers may keep for ever: its address holds a digest of its content. */
export interface Asset {
  readonly body: string;
  readonly type: string;
  /** The body compressed beforehand, for browsers that take Brotli. */
  readonly brotli?: Buffer | undefined;
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

/** Ends the name of the compressed file beside each. */
export const COMPRESSED = '.br';

/** Reads files that were built before. Rejects when the folder is missing. */
export const readAssets = async (directory: string): Promise<Assets> => {
  const names = (await readdir(directory)).filter((name) => extname(name) in ASSET_TYPES);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Asset]> => {
        const file = join(directory, name);
        const [body, brotli] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}${COMPRESSED}`)]);
        return [`/assets/${name}`, { body, brotli, type: ASSET_TYPES[extname(name)] ?? 'text/plain' }];
      }),
    ),
  );
};
