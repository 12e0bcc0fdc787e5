import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { deploymentOf, STAGES } from '../../infra/deployment.ts';
import { frontDoor } from '../../infra/stacks/front-door.ts';
import { newApp, resourcesOf, synthesised } from './synthesised.ts';

const { data } = synthesised();
const [[keyId]] = resourcesOf(data, 'AWS::KMS::Key') as [[string, unknown]];
const ourKey = { 'Fn::GetAtt': [keyId, 'Arn'] };
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

  test('includes five secrets of 64 characters, whose values no template holds', () => {
    data.resourceCountIs('AWS::SecretsManager::Secret', 5);
    data.allResources('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'Retain',
      Properties: {
        GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
        SecretString: Match.absent(),
      },
    });
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
