import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type Bucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';
import { createKeptBucket } from './kept-bucket.ts';

export interface LockedBucketProps {
  readonly key: IKey;
  readonly lock: Deployment['auditLock'];
  /** Whether what is in it goes by itself once its lock is over; it stays where this is left out. */
  readonly goesAfterLock?: boolean | undefined;
}

const daysOf = (years: number): Duration => Duration.days(Math.ceil(years * 365.25));

const retentionOf = ({ mode, years }: Deployment['auditLock']): ObjectLockRetention =>
  mode === 'compliance'
    ? ObjectLockRetention.compliance(daysOf(years))
    : ObjectLockRetention.governance(daysOf(years));

/**
 * A bucket in which nobody can change or delete anything for years.
 */
export const createLockedBucket = (
  scope: Construct,
  id: string,
  { key, lock, goesAfterLock = false }: LockedBucketProps,
): Bucket => {
  const bucket = createKeptBucket(scope, id, key, {
    objectLockEnabled: true,
    objectLockDefaultRetention: retentionOf(lock),
    lifecycleRules: goesAfterLock
      ? [
          {
            id: 'after-its-lock',
            expiration: Duration.days(daysOf(lock.years).toDays() + 1),
            noncurrentVersionExpiration: Duration.days(1),
          },
        ]
      : [],
  });
  Validations.of(bucket).acknowledge({
    id: 'NIST.800.53.R5-S3BucketReplicationEnabled',
    reason:
      'What is in it can be deleted by nobody. The audit is in the table too, whose backups are copied elsewhere by setting.',
  });
  return bucket;
};
