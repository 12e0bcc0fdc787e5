import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { beforeAll, describe, expect, test } from 'vitest';
import { deploymentOf, STAGES } from '../../infra/deployment.ts';
import { frontDoor } from '../../infra/stacks/front-door.ts';
import { findCfnLint, lint } from './cfn-lint.ts';
import { newApp } from './synthesised.ts';

/** The templates of the stages that were synthesised, as files. */
const templates: string[] = [];

describe('the rule packs', () => {
  test.each(STAGES)(
    '%s keeps every rule of AWS Solutions and NIST 800-53 revision 5, or says truly why not',
    (stage) => {
      const app = newApp();
      frontDoor(app, deploymentOf(stage));
      const { directory } = app.synth();
      const files = readdirSync(directory).filter((name) => name.endsWith('.template.json'));
      templates.push(...files.map((name) => join(directory, name)));
    },
    240_000,
  );

  test('a queue that may be read over plain HTTP stops synth', () => {
    const app = newApp();
    frontDoor(app, deploymentOf('live'));
    new Queue(new Stack(app, 'careless'), 'queue');
    expect(() => app.synth()).toThrow(/SQS4/);
  }, 240_000);
});

describe('cfn-lint', async () => {
  const found = await findCfnLint();
  const why = 'missing' in found ? ` (left out: ${found.missing})` : '';

  beforeAll(() => expect(templates.length).toBeGreaterThanOrEqual(3 * STAGES.length));

  test.skipIf('missing' in found)(
    `finds nothing wrong in the templates of any stage${why}`,
    async () => {
      if ('missing' in found) return;
      expect(await lint(found.program, templates)).toEqual([]);
    },
    240_000,
  );
});
