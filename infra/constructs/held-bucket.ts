import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { createKeptBucket } from './kept-bucket.ts';

/** How long what was taken in, and so removed, can be brought back. */
const TAKEN_IN_KEPT = Duration.days(30);

/**
 * Where referrals wait that came while the records could not be reached. What waits, or was set aside for a person
 * to look at, stays until it is dealt with: nothing in it goes by itself.
 */
export const createHeldBucket = (scope: Construct, key: IKey): Bucket => {
  const bucket = createKeptBucket(scope, 'held', key, {
    lifecycleRules: [
      { id: 'taken-in', noncurrentVersionExpiration: TAKEN_IN_KEPT, expiredObjectDeleteMarker: true },
    ],
  });
  Validations.of(bucket).acknowledge(
    {
      id: 'NIST.800.53.R5-S3BucketReplicationEnabled',
      reason:
        'A referral waits here for minutes, until the records can be reached; then it is there, and in their backups.',
    },
    {
      id: 'NIST.800.53.R5-S3BucketDefaultLockEnabled',
      reason: 'A referral has to leave it when it has been taken in. Earlier versions stay for 30 days.',
    },
  );
  return bucket;
};
