import { Stack, Validations } from 'aws-cdk-lib';
import { CfnTrail } from 'aws-cdk-lib/aws-cloudtrail';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from '../deployment.ts';
import type { AnyTable } from './records-in-use.ts';

const nameOf = (stage: Stage): string => `front-door-${stage}-who-read-what`;

/** The trail's ARN, known before the trail is: its key and its bucket name it. */
export const trailArnOf = (scope: Construct, stage: Stage): string =>
  Stack.of(scope).formatArn({ service: 'cloudtrail', resource: 'trail', resourceName: nameOf(stage) });

export interface AccessTrailProps {
  readonly stage: Stage;
  readonly key: IKey;
  /** Where it is written. */
  readonly bucket: Bucket;
  readonly tables: readonly AnyTable[];
  readonly buckets: readonly Bucket[];
}

const DATA = { field: 'eventCategory', equalTo: ['Data'] };
const objects = { field: 'resources.type', equalTo: ['AWS::S3::Object'] };

const allowTrail = (bucket: Bucket, trailArn: string): void => {
  const principals = [new ServicePrincipal('cloudtrail.amazonaws.com')];
  const itself = { 'aws:SourceArn': trailArn };
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals,
      actions: ['s3:GetBucketAcl'],
      resources: [bucket.bucketArn],
      conditions: { StringEquals: itself },
    }),
  );
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals,
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`AWSLogs/${Stack.of(bucket).account}/*`)],
      conditions: { StringEquals: { ...itself, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    }),
  );
};

/**
 * Who asked the tables and the locked buckets for what, whichever way they came: a person at the console leaves
 * the same line as a function. It holds keys and no values; no key holds a person. Changes to the account itself
 * are in the council's own trail.
 */
export const createAccessTrail = (
  scope: Construct,
  { stage, key, bucket, tables, buckets }: AccessTrailProps,
): CfnTrail => {
  allowTrail(bucket, trailArnOf(scope, stage));
  const trail = new CfnTrail(scope, 'who-read-what', {
    trailName: nameOf(stage),
    isLogging: true,
    s3BucketName: bucket.bucketName,
    kmsKeyId: key.keyArn,
    enableLogFileValidation: true,
    includeGlobalServiceEvents: false,
    isMultiRegionTrail: false,
    advancedEventSelectors: [
      {
        name: 'Every read and write of the tables',
        fieldSelectors: [
          DATA,
          { field: 'resources.type', equalTo: ['AWS::DynamoDB::Table'] },
          { field: 'resources.ARN', startsWith: tables.map(({ tableArn }) => tableArn) },
        ],
      },
      {
        name: 'Every read and write of what is kept locked',
        fieldSelectors: [
          DATA,
          objects,
          { field: 'resources.ARN', startsWith: buckets.map((each) => each.arnForObjects('')) },
        ],
      },
      {
        // Its own writing would be written down again, for ever.
        name: 'Everything but writing of the trail itself',
        fieldSelectors: [
          DATA,
          objects,
          { field: 'resources.ARN', startsWith: [bucket.arnForObjects('')] },
          { field: 'eventName', notEquals: ['PutObject'] },
        ],
      },
    ],
  });
  // It checks that it may write there as it is made.
  if (bucket.policy !== undefined) trail.node.addDependency(bucket.policy);
  Validations.of(trail).acknowledge({
    id: 'NIST.800.53.R5-CloudTrailCloudWatchLogsEnabled',
    reason:
      'It is read when something is looked into, from its locked bucket; alarms follow the service’s own metrics.',
  });
  return trail;
};
