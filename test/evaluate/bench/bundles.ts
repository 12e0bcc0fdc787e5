import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type StdinOptions } from 'esbuild';
import { BUNDLE, IN_PLACE_OF, ROOT } from '../../../infra/bundling.ts';
import { FUNCTIONS } from '../../../infra/functions.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { type Figure, figure, percentile } from './figure.ts';

/** Times that each bundle is imported, each time by a Node.js of its own. */
const TIMES = 15;
/** How much larger, and how much slower to import, a function is that takes a referral in than the client alone. */
const OVER_CLIENT = 1.5;
/** The pages, without the client. */
const PAGES_BYTES = 150_000;

/** What every function has at the least: a DynamoDB client for plain objects. */
const CLIENT_ALONE = `
  import { createStoreClient } from './shared/store/client.ts';
  const client = createStoreClient({});
  export const handler = async () => client.config.region();
`;

/** Processor time of the import alone: it is the same however busy the machine is with something else. */
const IMPORT = `
  const before = process.cpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
  process.exit(0);
`;

type Entry = Pick<BuildOptions, 'entryPoints'> | { readonly stdin: StdinOptions };

/** As CDK calls esbuild, with the demonstration authority as the deployment file would give it. */
const bundled = async (entry: Entry, folder: string, external: string[] = []): Promise<string> => {
  const { banner, sourceMap, mainFields, ...same } = BUNDLE;
  const outfile = join(folder, 'index.mjs');
  const options: BuildOptions = {
    ...same,
    ...entry,
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    mainFields: [...mainFields],
    banner: { js: banner },
    sourcemap: sourceMap,
    alias: { ...IN_PLACE_OF, '#authority': join(folder, '..', 'authority.mjs') },
    external,
    outfile,
    logLevel: 'error',
  };
  await build(options);
  return outfile;
};

const importOnce = async (file: string): Promise<number> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', IMPORT, file],
    {
      env: { AWS_REGION: 'eu-west-2' },
    },
  );
  return Number(stdout);
};

/** Median milliseconds of each file's import, all of them by turns. */
const importTimes = async (files: readonly string[]): Promise<number[]> => {
  const times = files.map((): number[] => []);
  for (let time = 0; time < TIMES; time += 1)
    for (const [at, file] of files.entries()) times[at]?.push(await importOnce(file));
  return times.map((each) => percentile(each, 0.5));
};

const bytesOf = async (file: string): Promise<{ bytes: number; packed: number }> => {
  const content = await readFile(file);
  return { bytes: content.length, packed: gzipSync(content).length };
};

/** What is read before a function answers for the first time: its bundle, against one of the client alone. */
export const benchBundles = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'));
  try {
    await writeFile(
      join(folder, 'authority.mjs'),
      `export const AUTHORITY = ${JSON.stringify(EXAMPLESHIRE)};\n`,
    );
    const stdin = { contents: CLIENT_ALONE, resolveDir: ROOT, loader: 'ts' as const };
    const client = await bundled({ stdin }, join(folder, 'client'));
    const files = await Promise.all(
      FUNCTIONS.map(({ name, entry }) => bundled({ entryPoints: [entry] }, join(folder, name))),
    );
    const [ofClient = Number.NaN, ...times] = await importTimes([client, ...files]);
    const alone = await bytesOf(client);
    const figures = [
      figure('bundle.client-alone.size', alone.bytes, 'bytes'),
      figure('bundle.client-alone.import', ofClient, 'ms of processor time'),
    ];
    for (const [at, { name, trigger }] of FUNCTIONS.entries()) {
      const { bytes, packed } = await bytesOf(files[at] ?? '');
      const goal = name === 'submit-referral' ? OVER_CLIENT : null;
      figures.push(
        figure(`bundle.${name}.size`, bytes, 'bytes'),
        figure(`bundle.${name}.packed`, packed, 'bytes, gzip'),
        figure(`bundle.${name}.size-over-client`, bytes / alone.bytes, 'times', goal),
        figure(`bundle.${name}.import`, times[at] ?? Number.NaN, 'ms of processor time'),
        figure(`bundle.${name}.import-over-client`, (times[at] ?? Number.NaN) / ofClient, 'times', goal),
      );
      if (trigger.kind !== 'pages') continue;
      const without = await bundled({ entryPoints: [`${ROOT}web-form/handler.ts`] }, join(folder, 'bare'), [
        '@aws-sdk/*',
        '@smithy/*',
      ]);
      figures.push(
        figure(`bundle.${name}.size-without-client`, (await bytesOf(without)).bytes, 'bytes', PAGES_BYTES),
      );
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
