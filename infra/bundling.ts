import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * How every function becomes one file: CDK bundles with this, and the benchmark measures with this. It loads
 * neither CDK nor esbuild, and says nothing that only one of them knows.
 */
export const BUNDLE = {
  format: 'esm',
  target: 'node24',
  mainFields: ['module', 'main'],
  /** Some libraries inside a bundle are CommonJS and still call `require` for Node's own modules. */
  banner:
    "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
  minify: true,
  /** Error names and stack traces stay readable in logs. */
  keepNames: true,
  sourceMap: true,
  sourcesContent: false,
} as const;

/** Modules that something of ours takes the place of, by how they are imported. */
export const IN_PLACE_OF: Readonly<Record<string, string>> = {
  'brotli/decompress.js': `${ROOT}infra/bundle/brotli-by-node.ts`,
};
