import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

const BY_TRAIL = 'CloudTrail notes every request for its objects, with who made it; server logs know less.';

/**
 * A bucket for what is about children or who looked at them: encrypted with our key, closed to the public and to plain
 * HTTP, with every version of an object, and kept whatever happens to the stack.
 */
export const createKeptBucket = (
  scope: Construct,
  id: string,
  encryptionKey: IKey,
  {
    lifecycleRules = [],
    ...more
  }: Pick<BucketProps, 'lifecycleRules' | 'objectLockEnabled' | 'objectLockDefaultRetention'>,
): Bucket => {
  const bucket = new Bucket(scope, id, {
    ...more,
    versioned: true,
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      { id: 'half-sent', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ...lifecycleRules,
    ],
  });
  Validations.of(bucket).acknowledge(
    { id: 'AwsSolutions-S1', reason: BY_TRAIL },
    { id: 'NIST.800.53.R5-S3BucketLoggingEnabled', reason: BY_TRAIL },
  );
  return bucket;
};
