import { PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { AuditObject } from '../../shared/store/audit/kept.ts';

/** What S3 answers where there is an object under the key already. */
const THERE_ALREADY = 412;

/**
 * Puts objects in the bucket that keeps the audit, each only where there is none. The lock is the bucket's own:
 * every object has it from its first moment.
 */
export const putOnceIn = (bucket: string): ((object: AuditObject) => Promise<void>) => {
  const client = new S3Client({ maxAttempts: 3 });
  return async ({ key, body }) => {
    try {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: body,
          ContentType: 'application/json',
          IfNoneMatch: '*',
        }),
      );
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === THERE_ALREADY) return;
      throw error;
    }
  };
};
