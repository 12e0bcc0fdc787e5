import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { compileAsync } from 'sass';
import { ASSET_TYPES, type Asset, type Assets, COMPRESSED } from './assets.ts';

const HERE = import.meta.dirname;
const NODE_MODULES = join(HERE, '../../node_modules');

const styles = async (): Promise<string> => {
  const { css } = await compileAsync(join(HERE, 'styles.scss'), {
    loadPaths: [NODE_MODULES],
    style: 'compressed',
    quietDeps: true,
  });
  return css;
};

const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'init.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
};

const named = (name: string, extension: string, body: string): [string, Asset] => {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const brotli = brotliCompressSync(body);
  const type = ASSET_TYPES[extension] ?? 'text/plain';
  return [`/assets/${name}-${digest}${extension}`, { body, brotli, type }];
};

/** Makes the style sheet and the script. Needs the development dependencies: run it before bundling. */
export const buildAssets = async (): Promise<Assets> => {
  const [css, js] = await Promise.all([styles(), script()]);
  return new Map([named('styles', '.css', css), named('init', '.js', js)]);
};

/** Builds into a folder, for `readAssets`. */
export const writeAssets = async (directory: string): Promise<Assets> => {
  const assets = await buildAssets();
  await mkdir(directory, { recursive: true });
  await Promise.all(
    [...assets].flatMap(([path, { body, brotli = '' }]) => {
      const file = join(directory, basename(path));
      return [writeFile(file, body), writeFile(`${file}${COMPRESSED}`, brotli)];
    }),
  );
  return assets;
};
