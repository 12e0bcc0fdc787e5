import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';

export interface LockedBucketProps {
  readonly key: IKey;
  readonly lock: Deployment['auditLock'];
  /** Why what is in it goes by itself once its lock is over; it stays where this is left out. */
  readonly goesAfterLock?: boolean | undefined;
}

const daysOf = (years: number): Duration => Duration.days(Math.ceil(years * 365.25));

const retentionOf = ({ mode, years }: Deployment['auditLock']): ObjectLockRetention =>
  mode === 'compliance'
    ? ObjectLockRetention.compliance(daysOf(years))
    : ObjectLockRetention.governance(daysOf(years));

/**
 * A bucket in which nobody can change or delete anything for years, encrypted with our key, closed to the
 * public and to plain HTTP, and kept whatever happens to the stack.
 */
export const createLockedBucket = (
  scope: Construct,
  id: string,
  { key, lock, goesAfterLock = false }: LockedBucketProps,
): Bucket => {
  const bucket = new Bucket(scope, id, {
    versioned: true,
    objectLockEnabled: true,
    objectLockDefaultRetention: retentionOf(lock),
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      { id: 'half-sent', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ...(goesAfterLock
        ? [
            {
              id: 'after-its-lock',
              expiration: Duration.days(daysOf(lock.years).toDays() + 1),
              noncurrentVersionExpiration: Duration.days(1),
            },
          ]
        : []),
    ],
  });
  Validations.of(bucket).acknowledge(
    {
      id: 'AwsSolutions-S1',
      reason: 'CloudTrail notes every request for its objects, with who made it; server logs know less.',
    },
    {
      id: 'NIST.800.53.R5-S3BucketLoggingEnabled',
      reason: 'CloudTrail notes every request for its objects, with who made it; server logs know less.',
    },
    {
      id: 'NIST.800.53.R5-S3BucketReplicationEnabled',
      reason:
        'What is in it can be deleted by nobody. The audit is in the table too, whose backups are copied elsewhere by setting.',
    },
  );
  return bucket;
};
