import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { App, Stack } from 'aws-cdk-lib';
import { describe, expect, test } from 'vitest';
import { authorityModule } from '../../infra/constructs/authority-module.ts';
import { EXAMPLE } from '../../infra/deployment/example.ts';
import { checkDeploymentFile } from '../../infra/deployment/read-file.ts';
import { deploymentOf, STAGES } from '../../infra/deployment.ts';
import { authorityFor } from '../../infra/operations/authority.ts';
import { AUTHORITY } from '../../shared/settings/authority.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';

const NAME = 'council.json';
const FOLDER = mkdtempSync(join(tmpdir(), 'front-door-deployment-'));

/** A council's file: the example as JSON, with another authority. */
const councilFile = (change: object = {}): string => {
  const file = join(FOLDER, `${Math.random().toString(36).slice(2)}.json`);
  const authority = { ...EXAMPLESHIRE, id: 'westmarch', name: 'Westmarch', referencePrefix: 'WM' };
  writeFileSync(file, JSON.stringify({ ...EXAMPLE, authority, ...change }));
  return file;
};

const inLive = (change: object): unknown => ({
  ...EXAMPLE,
  stages: { ...EXAMPLE.stages, live: { ...EXAMPLE.stages.live, ...change } },
});

const inAuthority = (change: object): unknown => ({ ...EXAMPLE, authority: { ...EXAMPLESHIRE, ...change } });

/** `npx cdk synth` as far as the settings, with this context. */
const synth = (context: object) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    cwd: new URL('../../', import.meta.url).pathname,
    env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });

describe('the deployment file', () => {
  test.each(STAGES)('has %s whole, with the authority, where no file is named', (stage) => {
    expect(deploymentOf(stage)).toMatchObject({ stage, authority: EXAMPLESHIRE });
  });

  test('may be the example as it is printed', () => {
    const printed = JSON.parse(JSON.stringify(EXAMPLE));
    expect(checkDeploymentFile(printed, NAME)).toEqual(checkDeploymentFile(EXAMPLE, NAME));
  });

  test('takes the place of the example', () => {
    expect(deploymentOf('test', councilFile()).authority.name).toBe('Westmarch');
  });

  test('may leave out a stage, which then cannot be had', () => {
    const file = councilFile({ stages: { live: EXAMPLE.stages.live } });
    expect(deploymentOf('live', file).stage).toBe('live');
    expect(() => deploymentOf('dev', file)).toThrow(`The deployment file ${file} has no stage "dev"`);
  });
});

describe('a wrong setting', () => {
  test.each([
    ['stages.live.region', inLive({ region: 'us-east-1' }), 'must be eu-west-2'],
    ['stages.live.account', inLive({ account: '1234' }), 'must be an AWS account number of 12 digits'],
    ['stages.live.url', inLive({ url: 'http://referrals.example' }), 'must be an https address'],
    ['stages.live.url', inLive({ url: 'https://referrals.example/form' }), 'must not have a path'],
    [
      'stages.live.certificateArn',
      inLive({ certificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/1' }),
      'must be a certificate in us-east-1',
    ],
    [
      'stages.live.origin.hostname',
      inLive({ origin: { ...EXAMPLE.stages.live?.origin, hostname: 'https://origin.example' } }),
      'must be the name of a host',
    ],
    ['stages.live.ukOnly', inLive({ ukOnly: 'yes' }), 'must be true or false'],
    ['stages.live.ratePerAddress', inLive({ ratePerAddress: 5 }), 'must be at least 10'],
    ['stages.live.ratePerAddress', inLive({ ratePerAddress: undefined }), 'must be given, as a number'],
    ['stages.live.logRetentionDays', inLive({ logRetentionDays: 31 }), 'must be 7, 30, 90 or 365'],
    ['stages.live.throttle', inLive({ throttle: 1 }), 'no setting has this name'],
    ['stages.live.backupDays', inLive({ backupDays: 1 }), 'must be at least 7'],
    ['stages.live.backupCopy', inLive({ backupCopy: 'a vault' }), 'must be the ARN of a backup vault'],
    [
      'stages.live.backupCopy',
      inLive({ backupCopy: 'arn:aws:backup:us-east-1:444455556666:backup-vault:ours' }),
      'must be the ARN of a backup vault in eu-west-2 or eu-west-1',
    ],
    [
      'stages.live.backupCopy',
      inLive({ backupCopy: 'arn:aws:backup:eu-west-2:111122223333:backup-vault:ours' }),
      'must be a vault in another account or Region',
    ],
    ['stages.live.auditLock.years', inLive({ auditLock: { mode: 'compliance', years: 0 } }), 'at least 1'],
    [
      'stages.live.auditLock.mode',
      inLive({ auditLock: { mode: 'none', years: 7 } }),
      'must be one of governance, compliance',
    ],
    [
      'stages.live.identity',
      inLive({
        identity: {
          kind: 'cognito',
          signInPrefix: 'exampleshire-live',
          nhsCis2: {
            issuer: 'https://nhs.example',
            clientId: 'us',
            roles: Object.fromEntries(
              Array.from({ length: 60 }, (_, at) => [`S8000:G8000:R${at}`, 'partner']),
            ),
          },
        },
      }),
      'must list roles in no more than 900 characters',
    ],
    ['stages.prod', { ...EXAMPLE, stages: { prod: {} } }, 'no setting has this name'],
    ['stages', { ...EXAMPLE, stages: {} }, 'must have at least one of dev, test, live'],
    [
      'authority.referencePrefix',
      inAuthority({ referencePrefix: 'ex' }),
      'must be two to four capital letters',
    ],
    [
      'authority.reports.at',
      inAuthority({ reports: { at: '7.30', email: 'a@b.example' } }),
      'must be a time',
    ],
    [
      'authority.reports.email',
      inAuthority({ reports: { at: '07:30', email: 'managers' } }),
      'must be an e-mail address',
    ],
    ['authority.leaseMinutes', inAuthority({ leaseMinutes: 0 }), 'must be more than 0'],
    ['authority.name', inAuthority({ name: '' }), 'must not be empty'],
    ['authority.colour', inAuthority({ colour: 'blue' }), 'no setting has this name'],
    [
      'authority.calendar.bankHolidays',
      inAuthority({ calendar: { ...EXAMPLESHIRE.calendar, bankHolidays: 1 } }),
      'must be a list',
    ],
  ])('is refused in one sentence that names it and says what it must be: %s', (place, file, words) => {
    const check = () => checkDeploymentFile(file, NAME);
    expect(check).toThrow(words);
    expect(check).toThrow(`The setting "${place}" in ${NAME} is wrong: must `);
    expect(check).toThrow(/^[^\n]+\.$/);
  });

  test.each([
    ['a file that is not there', join(FOLDER, 'nowhere.json'), 'cannot be read'],
    [
      'a file that is not JSON',
      new URL('../../cdk.json', import.meta.url).pathname.replace('cdk.json', 'LICENSE'),
      'is not JSON',
    ],
  ])('%s is told in a sentence too', (_, file, words) => {
    expect(() => deploymentOf('dev', file)).toThrow(words);
  });

  test('stops synth with that sentence and no stack trace', async () => {
    const file = councilFile({ authority: { ...EXAMPLESHIRE, repeatContacts: 1 } });
    await expect(synth({ stage: 'test', deployment: file })).rejects.toMatchObject({
      code: 1,
      stderr: `The setting "authority.repeatContacts" in ${file} is wrong: must be at least 2.\n`,
    });
  });

  test('an unknown stage stops it so too', async () => {
    await expect(synth({ stage: 'production' })).rejects.toMatchObject({
      code: 1,
      stderr: 'There is no stage "production": choose one of dev, test, live.\n',
    });
  });
});

describe('the functions of a council', () => {
  test('are told its settings by a module that takes the place of #authority, as plain data', async () => {
    const scope = new Stack(new App({ outdir: mkdtempSync(join(tmpdir(), 'front-door-synth-')) }), 'service');
    const file = authorityModule(scope, deploymentOf('live', councilFile()));
    expect(readFileSync(file, 'utf8')).not.toContain('import');
    const { AUTHORITY: told } = (await import(file)) as { AUTHORITY: unknown };
    expect(told).toEqual({ ...EXAMPLESHIRE, id: 'westmarch', name: 'Westmarch', referencePrefix: 'WM' });
  });

  test('are of Exampleshire on this machine', () => {
    expect(AUTHORITY).toBe(EXAMPLESHIRE);
  });
});

describe('a command', () => {
  test('works by the settings of the file it names, or on this machine by the example’s', () => {
    expect(authorityFor({ deployment: councilFile() }).name).toBe('Westmarch');
    expect(authorityFor({}).name).toBe('Exampleshire');
  });

  test('does not guess on AWS: another council’s rules would keep or delete its records', () => {
    expect(() => authorityFor({ secret: 'matching-key' })).toThrow('--deployment');
  });
});
