import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { type Deployment, deploymentOf, STAGES } from '../../infra/deployment.ts';
import { DataStack } from '../../infra/stacks/data-stack.ts';
import { frontDoor } from '../../infra/stacks/front-door.ts';
import { newApp, type Resource, resourcesOf, synthesised } from './synthesised.ts';

const { data } = synthesised();
const [[keyId]] = resourcesOf(data, 'AWS::KMS::Key') as [[string, unknown]];
const ourKey = { 'Fn::GetAtt': [keyId, 'Arn'] };
/** The data stack of `live` with other settings, as text. */
const templateOf = (other: Partial<Deployment>): string => {
  const deployment = { ...deploymentOf('live'), ...other };
  const env = { account: deployment.account, region: deployment.region };
  const app = new App({ analyticsReporting: false });
  return JSON.stringify(Template.fromStack(new DataStack(app, 'data', { deployment, env })).toJSON());
};
const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

describe('the records table', () => {
  test('cannot be deleted, neither by hand nor with its stack', () => {
    data.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { DeletionProtectionEnabled: true, StreamSpecification: Match.anyValue() },
    });
  });

  test('can be restored to any second of the last 35 days', () => {
    data.hasResourceProperties('AWS::DynamoDB::Table', {
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    });
  });

  test('has the keys and the one index that the store expects', () => {
    data.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema('pk', 'sk'),
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: 'queue',
          KeySchema: keySchema('gsi1pk', 'gsi1sk'),
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    });
  });
});

describe('the drafts table', () => {
  test('forgets by itself and feeds no stream', () => {
    data.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: keySchema('pk', 'sk'),
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      StreamSpecification: Match.absent(),
      GlobalSecondaryIndexes: Match.absent(),
    });
  });
});

describe('the audit bucket', () => {
  const [[, trail]] = resourcesOf(data, 'AWS::CloudTrail::Trail') as [[string, Resource]];

  test('lets nobody change or delete what is in it, for the years of the settings', () => {
    data.hasResourceProperties('AWS::S3::Bucket', {
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 2557 } },
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(templateOf({ auditLock: { mode: 'governance', years: 1 } })).toContain(
      '"DefaultRetention":{"Days":366,"Mode":"GOVERNANCE"}',
    );
  });

  test('takes an object only where there is none', () => {
    data.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:PutObject',
            Condition: { Null: { 's3:if-none-match': 'true' } },
          }),
        ]),
      },
    });
  });

  test('is in the trail of who read what, as both tables are, and so is the trail itself', () => {
    expect(trail.Properties).toMatchObject({
      IsLogging: true,
      EnableLogFileValidation: true,
      KMSKeyId: expect.anything(),
    });
    const asked = JSON.stringify(trail.Properties['AdvancedEventSelectors']);
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket'])
      for (const [id] of resourcesOf(data, type)) expect(asked).toContain(`"${id}"`);
  });
});

describe('backups', () => {
  test('are made every night, kept for the days of the settings and locked for as long', () => {
    data.hasResourceProperties('AWS::Backup::BackupVault', { LockConfiguration: { MinRetentionDays: 35 } });
    data.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [
          Match.objectLike({ ScheduleExpression: 'cron(30 2 * * ? *)', Lifecycle: { DeleteAfterDays: 35 } }),
        ],
      },
    });
  });

  test('hold the records and never drafts, which are forgotten on purpose', () => {
    const [[, selection]] = resourcesOf(data, 'AWS::Backup::BackupSelection') as [[string, Resource]];
    expect(JSON.stringify(selection)).toMatch(/records/);
    expect(JSON.stringify(selection)).not.toMatch(/drafts/);
  });

  test('are copied to another account where the settings name a vault, which may then use their key', () => {
    const copy = 'arn:aws:backup:eu-west-2:444455556666:backup-vault:front-door-live';
    const [copied, alone] = [templateOf({ backupCopy: copy }), templateOf({ backupCopy: undefined })];
    expect(copied).toContain(copy);
    expect(copied).toContain('kms:GrantIsForAWSResource');
    expect(alone).not.toContain('444455556666');
    expect(alone).not.toContain('CopyActions');
  });
});

describe('everything kept', () => {
  test('is encrypted with one key of our own, which rotates and outlives the stack', () => {
    data.hasResource('AWS::KMS::Key', {
      DeletionPolicy: 'Retain',
      Properties: { EnableKeyRotation: true, PendingWindowInDays: 30 },
    });
    data.allResourcesProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: ourKey },
    });
    data.allResourcesProperties('AWS::SecretsManager::Secret', { KmsKeyId: ourKey });
  });

  test('includes secrets of 64 characters and those that Cognito makes; no template holds a value', () => {
    const secrets = resourcesOf(data, 'AWS::SecretsManager::Secret');
    const made = secrets.filter(([, { Properties }]) => Properties['SecretString'] !== undefined);
    expect(made).toHaveLength(2);
    for (const [, { Properties }] of made) {
      expect(JSON.stringify(Properties['SecretString'])).toMatch(/Fn::GetAtt.*ClientSecret/);
    }
    for (const [id, { Properties }] of secrets) {
      if (made.some(([each]) => each === id)) continue;
      expect(Properties['GenerateSecretString']).toMatchObject({
        PasswordLength: 64,
        ExcludePunctuation: true,
      });
    }
    data.allResources('AWS::SecretsManager::Secret', { DeletionPolicy: 'Retain' });
  });

  test('has a matching key in the shape that the store reads', () => {
    data.hasResourceProperties('AWS::SecretsManager::Secret', {
      Name: 'safeguarding-front-door/live/matching-key',
      GenerateSecretString: { SecretStringTemplate: '{"version":"k1"}', GenerateStringKey: 'secret' },
    });
  });

  test.each(STAGES)('is in a stack of %s that cannot be deleted by mistake', (stage) => {
    expect(frontDoor(newApp(), deploymentOf(stage)).data.terminationProtection).toBe(true);
  });
});
