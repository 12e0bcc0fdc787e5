import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentOf, STAGES } from '../../infra/deployment.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const PAGES = [
  'docs/deploy.md',
  'docs/operations.md',
  'docs/releases.md',
  'docs/sign-in.md',
  'docs/runbooks/origin-secret.md',
  'docs/runbooks/restore.md',
];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** What a page says to type, one block of a shell each. */
const blocksOf = (page: string): string[] =>
  [...read(page).matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].map(([, commands = '']) => commands);

/** Commands of a block, with lines that go on joined. */
const commandsOf = (block: string): string[] =>
  block
    .replaceAll(/\\\n\s*/g, ' ')
    .split(/\n|\|/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const blocks = PAGES.flatMap((page) => blocksOf(page).map((block) => [page, block] as const));
const commands = blocks.flatMap(([page, block]) =>
  commandsOf(block).map((command) => [page, command] as const),
);
const those = (start: string) => commands.filter(([, command]) => command.startsWith(start));

/** The one command of AWS that each page may name, with options that it must have: the command line is not here. */
const AWS: Readonly<Record<string, readonly string[]>> = {
  'acm describe-certificate': ['--certificate-arn'],
  'acm request-certificate': ['--domain-name', '--validation-method'],
  'backup create-backup-vault': ['--backup-vault-name', '--encryption-key-arn'],
  'backup put-backup-vault-access-policy': ['--backup-vault-name', '--policy'],
  'backup update-global-settings': ['--global-settings'],
  'backup update-region-settings': [
    '--resource-type-opt-in-preference',
    '--resource-type-management-preference',
  ],
  'cloudformation create-change-set': ['--stack-name', '--change-set-name'],
  'cloudformation delete-change-set': ['--stack-name', '--change-set-name'],
  'cloudformation describe-change-set': ['--stack-name', '--change-set-name'],
  'cloudformation describe-stacks': ['--stack-name'],
  'cloudformation execute-change-set': ['--stack-name', '--change-set-name'],
  'cloudwatch describe-alarms': [],
  'codedeploy list-deployments': [],
  'codedeploy stop-deployment': ['--deployment-id'],
  'cognito-idp admin-add-user-to-group': ['--user-pool-id', '--username', '--group-name'],
  'cognito-idp admin-create-user': ['--user-pool-id', '--username'],
  'cognito-idp create-group': ['--user-pool-id', '--group-name'],
  'cognito-idp describe-user-pool-client': ['--user-pool-id', '--client-id'],
  'cognito-idp list-user-pools': ['--max-results'],
  'dynamodb list-tables': [],
  'secretsmanager delete-secret': ['--secret-id'],
  'secretsmanager put-secret-value': ['--secret-id', '--secret-string'],
  'service-quotas get-service-quota': ['--service-code', '--quota-code'],
  'service-quotas request-service-quota-increase': ['--service-code', '--quota-code', '--desired-value'],
  'sso login': [],
  'sts get-caller-identity': [],
};

const folder = mkdtempSync(join(tmpdir(), 'council-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what the pages for operations say to type', () => {
  it.each(blocks)('%s: a shell understands it', (_, block) => {
    // A word in angle brackets stands for one’s own.
    const typed = block.replaceAll(/<([\w ]+)>/g, 'OWN');
    expect(() => execFileSync('bash', ['-n'], { input: typed, stdio: 'pipe' })).not.toThrow();
  });

  it.each(those('npm run'))('%s: %s is a script', (_, command) => {
    const [name = ''] = command.replace(/^npm run (-s )?/, '').split(' ');
    expect(scripts).toHaveProperty([name]);
  });

  it.each(those('aws '))('%s: %s is a command that there is, with what it needs', (_, command) => {
    const [, service, action] = command.split(' ');
    const needed = AWS[`${service} ${action}`];
    expect(needed, `${service} ${action}`).toBeDefined();
    for (const option of needed ?? []) expect(command).toContain(option);
  });

  it.each(those('npx cdk'))('%s: %s names a stage and the settings', (_, command) => {
    if (command.startsWith('npx cdk bootstrap')) return;
    expect(command).toMatch(/--context stage=(\$stage|test|live|dev) /);
    expect(command).toContain('--context deployment=council.json');
  });

  it('secrets are those that the data stack makes', () => {
    const known = read('infra/constructs/secrets.ts');
    for (const [, command] of those('aws secretsmanager')) {
      const [, name = ''] = /safeguarding-front-door\/[^/]+\/([\w-]+)/.exec(command) ?? [];
      expect(known).toContain(`'${name}'`);
    }
  });
});

describe('the settings to begin from', () => {
  it('are those that the command writes, and every stage can be made from them', () => {
    const script = scripts['deployment:example'] ?? '';
    const path = join(folder, 'council.json');
    writeFileSync(path, execFileSync('npx', script.split(' '), { cwd: ROOT, encoding: 'utf8' }));
    for (const stage of STAGES) expect(deploymentOf(stage, path)).toEqual(deploymentOf(stage));
  });
});
