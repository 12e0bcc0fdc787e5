import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import type { Construct } from 'constructs';
import type { Deployment } from '../../deployment.ts';
import { plainPage } from './plain-page.ts';

/** Where the page lies, in the bucket and at the edge. */
export const OUTAGE_PATH = 'outage/index.html';

const createBucket = (scope: Construct, encryptionKey: IKey): Bucket => {
  const bucket = new Bucket(scope, 'outage', {
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const public_ = 'It holds one page that anybody may see, and is read by CloudFront alone.';
  Validations.of(bucket).acknowledge(
    { id: 'AwsSolutions-S1', reason: public_ },
    { id: 'NIST.800.53.R5-S3BucketLoggingEnabled', reason: public_ },
    {
      id: 'NIST.800.53.R5-S3BucketReplicationEnabled',
      reason: 'Every deployment writes its one page again.',
    },
  );
  return bucket;
};

const AT_DEPLOYMENT =
  'It runs only while CloudFormation deploys, which waits for it and rolls back where it fails.';

/** The function that CDK brings along to write the page. */
const answerFindings = (written: AwsCustomResource): void => {
  Validations.of(written).acknowledge({
    id: 'NIST.800.53.R5-IAMNoInlinePolicy',
    reason: 'Only this function has the role, and it may put this one page.',
  });
  const writer = Stack.of(written).node.children.find((child) => child instanceof LambdaFunction);
  if (writer === undefined) return;
  Validations.of(writer).acknowledge(
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason: 'CDK gives its own function the right to write its log so, and nothing more.',
    },
    { id: 'NIST.800.53.R5-LambdaConcurrency', reason: AT_DEPLOYMENT },
    { id: 'NIST.800.53.R5-LambdaDLQ', reason: AT_DEPLOYMENT },
    {
      id: 'NIST.800.53.R5-LambdaInsideVPC',
      reason: 'It reaches only the interface of S3, with rights to one page that anybody may see.',
    },
  );
};

/** A private bucket with the page that is shown while the gateway cannot be reached: what to do, whom to phone. */
export const createOutagePage = (
  scope: Construct,
  { authority, logRetentionDays }: Deployment,
  key: IKey,
): Bucket => {
  const bucket = createBucket(scope, key);
  const put = {
    service: 'S3',
    action: 'putObject',
    parameters: {
      Bucket: bucket.bucketName,
      Key: OUTAGE_PATH,
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'no-store',
      Body: plainPage(
        authority,
        'Sorry, the service cannot be reached',
        'What you were sending may not have reached us. Do not wait: phone us.',
      ),
    },
    physicalResourceId: PhysicalResourceId.of(OUTAGE_PATH),
    outputPaths: ['ETag'],
  };
  const written = new AwsCustomResource(scope, 'outage-page', {
    onCreate: put,
    onUpdate: put,
    installLatestAwsSdk: false,
    policy: AwsCustomResourcePolicy.fromStatements([
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(OUTAGE_PATH)] }),
      new PolicyStatement({ actions: ['kms:GenerateDataKey'], resources: [key.keyArn] }),
    ]),
    logGroup: new LogGroup(scope, 'outage-page-log', {
      encryptionKey: key,
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    }),
  });
  answerFindings(written);
  return bucket;
};
