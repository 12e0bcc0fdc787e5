import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkDeployment, deploymentOf, STAGES } from '../../infra/deployment.ts';

const live = deploymentOf('live');

describe('the settings of a stage', () => {
  test.each(STAGES)('%s is whole', (stage) => {
    expect(deploymentOf(stage).stage).toBe(stage);
  });

  test.each([
    ['region', 'us-east-1', 'must be eu-west-2'],
    ['url', 'http://referrals.example', 'must be an https address'],
    ['url', 'https://referrals.example/form', 'must not have a path'],
    ['issuer', 'https://sign-in.example/', 'must not end in a slash'],
    [
      'certificateArn',
      'arn:aws:acm:us-east-1:111122223333:certificate/1',
      'must be a certificate in eu-west-2',
    ],
    ['logRetentionDays', 31, 'must be 7, 30, 90 or 365'],
  ])('%s %s is refused in one sentence that says what it must be', (name, value, words) => {
    const check = () => checkDeployment({ ...live, [name]: value });
    expect(check).toThrow(words);
    expect(check).toThrow(/^The setting "\w+" in infra\/deployment\.ts is wrong: [^\n]+\.$/);
  });

  test('a setting nobody knows is refused, for it may be a misspelt one', () => {
    expect(() => checkDeployment({ ...live, throttle: 1 })).toThrow(/infra\/deployment\.ts is wrong/);
  });

  test('an unknown stage stops synth with one sentence and no stack trace', async () => {
    const root = new URL('../../', import.meta.url).pathname;
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
      cwd: root,
      env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify({ stage: 'production' }) },
    });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: 'There is no stage "production": choose one of dev, test, live.\n',
    });
  });
});
