import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { heldInFolder } from '../../../infra/local/held-in-folder.ts';
import { lineInBucket } from '../../../shared/store/held/line-in-bucket.ts';
import type { HeldSubmission } from '../../../shared/store/held/submission.ts';

const submission = (hash: string): HeldSubmission => ({
  version: 1,
  route: 'submitReferral',
  caller: { id: 'partner-1', name: '', roles: ['partner'] },
  role: 'partner',
  idempotencyKey: hash,
  hash,
  payload: 'payload',
  receivedAt: '2026-11-24T10:00:00.000Z',
  traceId: 'trace',
  body: {},
  answer: {},
  tries: 0,
});

describe('the line in a bucket', () => {
  const client = new S3Client({ region: 'eu-west-2' });
  const bucket = mockClient(client);
  const line = lineInBucket(client, 'held-here');
  beforeEach(() => bucket.reset());

  it('lists all pages, the oldest first, up to the limit', async () => {
    const at = (second: number) => new Date(`2026-11-24T10:00:0${second}.000Z`);
    bucket.on(ListObjectsV2Command).resolves({
      Contents: [
        { Key: 'waiting/c.json', LastModified: at(3) },
        { Key: 'waiting/b.json', LastModified: at(2) },
      ],
      NextContinuationToken: 'more',
    });
    bucket.on(ListObjectsV2Command, { ContinuationToken: 'more' }).resolves({
      Contents: [{ Key: 'waiting/a.json', LastModified: at(1) }],
    });
    expect((await line.waiting(2)).map(({ hash }) => hash)).toEqual(['a', 'b']);
    expect(bucket.commandCalls(ListObjectsV2Command)[0]?.args[0].input).toMatchObject({
      Bucket: 'held-here',
      Prefix: 'waiting/',
    });
  });

  it('says that one is gone which another run has taken in', async () => {
    bucket.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'gone', $metadata: {} }));
    expect(await line.read('a')).toBeNull();
    bucket.on(GetObjectCommand).rejects(new Error('away'));
    await expect(line.read('a')).rejects.toThrow('away');
  });

  it('counts a try, and sets aside by copying before it removes', async () => {
    const done: string[] = [];
    bucket
      .on(PutObjectCommand)
      .callsFake(({ Key, Body }) => void done.push(`put ${Key} ${JSON.parse(Body).tries}`));
    bucket
      .on(CopyObjectCommand)
      .callsFake(({ CopySource, Key }) => void done.push(`copy ${CopySource} ${Key}`));
    bucket.on(DeleteObjectCommand).callsFake(({ Key }) => void done.push(`delete ${Key}`));
    await line.putBack(submission('a'));
    await line.setAside('a', 'failed');
    expect(done).toEqual([
      'put waiting/a.json 1',
      'copy held-here/waiting/a.json failed/a.json',
      'delete waiting/a.json',
    ]);
  });
});

describe('the hold in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'held-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('does what the bucket does', async () => {
    const held = heldInFolder(join(folder, 'made-when-needed'));
    expect(await held.waiting(10)).toEqual([]);
    expect(await held.keep(submission('a'))).toBeNull();
    expect(await held.keep({ ...submission('a'), receivedAt: '2026-11-24T11:00:00.000Z' })).toEqual(
      submission('a'),
    );
    await held.keep(submission('b'));
    const early = new Date('2020-01-01T00:00:00.000Z');
    utimesSync(join(folder, 'made-when-needed', 'waiting', 'b.json'), early, early);
    expect((await held.waiting(10)).map(({ hash }) => hash)).toEqual(['b', 'a']);
    expect(await held.waiting(1)).toHaveLength(1);
    await held.putBack(submission('a'));
    expect(JSON.parse((await held.read('a')) ?? '')).toMatchObject({ hash: 'a', tries: 1 });
    await held.setAside('a', 'refused');
    expect([await held.count('waiting'), await held.count('refused')]).toEqual([1, 1]);
    await held.remove('b');
    expect(await held.read('b')).toBeNull();
  });
});
