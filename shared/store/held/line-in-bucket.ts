import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type HeldReferrals, heldName, type Waiting } from './hold.ts';

const PREFIX = 'waiting/';
const ENDING = '.json';

/** What is held in a bucket, for whoever takes it in. */
export const lineInBucket = (client: S3Client, Bucket: string): HeldReferrals => {
  const remove = async (hash: string): Promise<void> => {
    await client.send(new DeleteObjectCommand({ Bucket, Key: heldName('waiting', hash) }));
  };
  return {
    async waiting(limit) {
      const found: Waiting[] = [];
      let after: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket,
            Prefix: PREFIX,
            ...(after !== undefined && { ContinuationToken: after }),
          }),
        );
        for (const { Key = '', LastModified: at } of page.Contents ?? []) {
          if (at !== undefined) found.push({ hash: Key.slice(PREFIX.length, -ENDING.length), at });
        }
        after = page.NextContinuationToken;
      } while (after !== undefined);
      // The list comes in the order of names, which are random: the oldest may be on its last page.
      return found.toSorted((one, other) => one.at.getTime() - other.at.getTime()).slice(0, limit);
    },
    async read(hash) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: heldName('waiting', hash) }));
        return (await Body?.transformToString()) ?? '';
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async putBack(submission) {
      const Body = JSON.stringify({ ...submission, tries: submission.tries + 1 });
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: heldName('waiting', submission.hash),
          Body,
          ContentType: 'application/json',
        }),
      );
    },
    remove,
    async setAside(hash, place) {
      const CopySource = `${Bucket}/${heldName('waiting', hash)}`;
      await client.send(new CopyObjectCommand({ Bucket, CopySource, Key: heldName(place, hash) }));
      await remove(hash);
    },
  };
};
