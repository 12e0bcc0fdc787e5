import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { createLockedBucket, type LockedBucketProps } from './locked-bucket.ts';

/**
 * Where every event of the audit is kept a second time, as it was written. An object is put where there is
 * none, by anybody: nothing can be laid over another, not even as a newer version.
 */
export const createAuditBucket = (
  scope: Construct,
  props: Omit<LockedBucketProps, 'goesAfterLock'>,
): Bucket => {
  const bucket = createLockedBucket(scope, 'audit', props);
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'OnlyWhereThereIsNone',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects('*')],
      conditions: { Null: { 's3:if-none-match': 'true' } },
    }),
  );
  return bucket;
};
