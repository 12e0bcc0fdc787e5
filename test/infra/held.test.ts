import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../infra/functions.ts';
import { resourcesOf, synthesised } from './synthesised.ts';

const { data, service } = synthesised();
const [[held = ''] = []] = resourcesOf(data, 'AWS::S3::Bucket').filter(([id]) => id.startsWith('held'));
const declared = (name: string) => FUNCTIONS.find((each) => each.name === name);

describe('the bucket of held referrals', () => {
  test('is kept, versioned, encrypted with our key, and closed to everybody', () => {
    const [[keyId = ''] = []] = resourcesOf(data, 'AWS::KMS::Key').filter(([id]) => id.startsWith('datakey'));
    data.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                KMSMasterKeyID: { 'Fn::GetAtt': [keyId, 'Arn'] },
              },
            },
          ],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        // Only what was taken in, and so removed, goes by itself.
        LifecycleConfiguration: {
          Rules: Match.arrayEquals([
            Match.objectLike({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }),
            Match.objectLike({
              ExpiredObjectDeleteMarker: true,
              NoncurrentVersionExpiration: { NoncurrentDays: 30 },
              ExpirationInDays: Match.absent(),
            }),
          ]),
        },
      },
    });
  });

  test('takes nothing over plain HTTP', () => {
    expect(held).not.toBe('');
    data.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: held },
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });
});

describe('what was held', () => {
  test('is taken in every minute, by one run at a time', () => {
    service.hasResourceProperties('AWS::Lambda::Function', {
      Description: declared('accept-held')?.about ?? '',
      ReservedConcurrentExecutions: 1,
      Environment: { Variables: Match.objectLike({ HELD_BUCKET: Match.anyValue() }) },
    });
    service.hasResourceProperties('AWS::Events::Rule', {
      Description: declared('accept-held')?.about ?? '',
      ScheduleExpression: 'rate(1 minute)',
    });
  });

  test('can be put and read by whoever holds it, and listed, moved and removed by whoever takes it in', () => {
    expect(declared('submit-referral')?.buckets).toEqual([
      { bucket: 'held', actions: ['s3:PutObject', 's3:GetObject'], under: 'waiting/' },
    ]);
    expect(
      declared('accept-held')
        ?.buckets?.flatMap(({ actions }) => actions)
        .toSorted(),
    ).toEqual(['s3:DeleteObject', 's3:GetObject', 's3:ListBucket', 's3:PutObject']);
    service.hasResourceProperties('AWS::IAM::Role', {
      Policies: [
        {
          PolicyDocument: {
            Statement: Match.arrayWith([
              {
                Effect: 'Allow',
                Action: ['s3:PutObject', 's3:GetObject'],
                Resource: { 'Fn::Join': ['', [Match.anyValue(), '/waiting/*']] },
              },
            ]),
          },
        },
      ],
    });
    const others = FUNCTIONS.filter(({ name }) => name !== 'submit-referral' && name !== 'accept-held');
    expect(others.filter(({ buckets = [] }) => buckets.some(({ bucket }) => bucket === 'held'))).toEqual([]);
  });
});
