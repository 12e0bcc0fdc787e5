import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Stack } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { createFunction } from '../../infra/constructs/service-function.ts';
import { deploymentOf } from '../../infra/deployment.ts';
import { FUNCTIONS } from '../../infra/functions.ts';
import { DataStack } from '../../infra/stacks/data-stack.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { newApp } from './synthesised.ts';

/** Imports a bundle as Lambda would, but fails as soon as it opens a connection. */
const IMPORT_WITHOUT_NETWORK = `
  import { Socket } from 'node:net';
  Socket.prototype.connect = () => { throw new Error('a connection was opened on import'); };
  const bundle = await import(process.argv[1]);
  console.log(typeof bundle.handler);
`;

/** The largest function of the API, and the pages; synth bundles the others the same way. */
const BUNDLED = FUNCTIONS.filter(({ name }) => name === 'submit-referral' || name === 'web-form');

test.each(BUNDLED)(
  '$name is bundled on this machine into one small file that Lambda can import',
  async (declared) => {
    const app = newApp(['bundled']);
    const deployment = { ...deploymentOf('dev'), authority: { ...EXAMPLESHIRE, version: 'westmarch-1' } };
    const data = new DataStack(app, 'data', { deployment, env: { region: deployment.region } });
    const stack = new Stack(app, 'bundled', { env: { region: deployment.region } });
    createFunction(stack, declared, { data, deployment });
    const { directory } = app.synth();

    const [asset = ''] = readdirSync(directory).filter((name) => name.startsWith('asset.'));
    const bundle = join(directory, asset, 'index.mjs');
    expect(statSync(bundle).size).toBeLessThan(4 * 1024 * 1024);
    // The settings that are deployed, and no other authority's beside them.
    expect(readFileSync(bundle, 'utf8')).toContain('westmarch-1');
    expect(readFileSync(bundle, 'utf8')).not.toContain('exampleshire-1');

    const environment = Object.fromEntries(
      declared.environment.map((name) => [name, `https://${name}.example`]),
    );
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', IMPORT_WITHOUT_NETWORK, bundle],
      { env: { ...environment, AWS_REGION: 'eu-west-2' } },
    );
    expect(stdout.trim()).toBe('function');

    if (declared.name === 'web-form') {
      expect(readdirSync(join(directory, asset, 'assets'))).toEqual([
        expect.stringMatching(/^init-\w+\.js$/),
        expect.stringMatching(/^init-\w+\.js\.br$/),
        expect.stringMatching(/^styles-\w+\.css$/),
        expect.stringMatching(/^styles-\w+\.css\.br$/),
      ]);
      expect(readdirSync(join(directory, asset, 'fonts'))).toContain('NotoSans_400Regular.ttf');
    }
  },
  60_000,
);
