import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stage } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';

/**
 * Writes the authority's settings as the module that stands for `#authority` in every bundle: plain data, so
 * that a function that starts neither checks it nor carries what checks it.
 *
 * @returns the path of the module.
 */
export const authorityModule = (scope: Construct, { authority }: Deployment): string => {
  const text = `export const AUTHORITY = ${JSON.stringify(authority)};\n`;
  const directory = join(Stage.of(scope)?.outdir ?? 'cdk.out', 'authority');
  const file = join(directory, `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.mjs`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, text);
  return file;
};
