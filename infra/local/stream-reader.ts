import { setTimeout as sleep } from 'node:timers/promises';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import type { Log } from './log.ts';
import type { GivesUp, StreamHandler } from './stream-reader/deliver.ts';
import { openShard } from './stream-reader/shard.ts';

export interface StreamReaderOptions {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly handler: StreamHandler;
  readonly log: Log;
  /** When and where a change is given up; without it, never. */
  readonly givesUp?: GivesUp | undefined;
  /** How often a quiet shard is asked; 250 unless given. */
  readonly pollMs?: number | undefined;
  /** `LATEST`: only what is written from now on. `TRIM_HORIZON`: also what the stream still holds. */
  readonly from?: 'LATEST' | 'TRIM_HORIZON' | undefined;
}

export interface StreamReader {
  /** Stops within a second, even where the function is still at work. */
  close(): Promise<void>;
}

const LIST_SHARDS_EVERY_MS = 2000;

const listShards = async (
  { client, streamArn }: StreamReaderOptions,
  signal: AbortSignal,
): Promise<readonly Shard[]> => {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const page = after === undefined ? {} : { ExclusiveStartShardId: after };
    const command = new DescribeStreamCommand({ StreamArn: streamArn, ...page });
    const { StreamDescription } = await client.send(command, { abortSignal: signal });
    shards.push(...(StreamDescription?.Shards ?? []));
    after = StreamDescription?.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
};

const isClosed = (shard: Shard): boolean => shard.SequenceNumberRange?.EndingSequenceNumber !== undefined;

/**
 * Stands for Lambda's event source on one machine: reads every shard of DynamoDB Local's stream, a parent to
 * its end before its children, and calls the same function with the same event. A batch is tried again,
 * with growing waits, until the function has dealt with it or it is given up. Settles once everything written from then on
 * will be seen.
 *
 * The place in the stream is not kept over a restart: what was not delivered is still in the outbox, and
 * the sweeper sends it again.
 */
export const startStreamReader = async (options: StreamReaderOptions): Promise<StreamReader> => {
  const { client, streamArn, handler, log, givesUp, pollMs = 250 } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const wait = (ms: number): Promise<boolean> => sleep(ms, true, { signal, ref: false }).catch(() => false);

  const reading = new Map<string, Promise<void>>();
  const ended = new Set<string>();

  const isReady = (shard: Shard, known: ReadonlySet<string | undefined>): boolean =>
    shard.ShardId !== undefined &&
    !reading.has(shard.ShardId) &&
    !ended.has(shard.ShardId) &&
    // A parent that is no longer listed has been trimmed away.
    (shard.ParentShardId === undefined || ended.has(shard.ParentShardId) || !known.has(shard.ParentShardId));

  const openReadyShards = async (from: 'LATEST' | 'TRIM_HORIZON'): Promise<void> => {
    const shards = await listShards(options, signal);
    const known = new Set(shards.map(({ ShardId }) => ShardId));
    // LATEST of a shard that was closed before we came is its end.
    if (from === 'LATEST')
      for (const id of shards.filter(isClosed).map(({ ShardId }) => ShardId)) ended.add(id ?? '');
    for (const shard of shards.filter((each) => isReady(each, known))) {
      const shardId = shard.ShardId ?? '';
      const place = { client, streamArn, shardId, from, pollMs, signal };
      const open = await openShard({ ...place, handler, log, givesUp, wait });
      const end = (): void => {
        reading.delete(shardId);
        ended.add(shardId);
      };
      reading.set(shardId, open.read().then(end));
    }
  };

  const supervise = async (): Promise<void> => {
    // Ended shards have children at once; otherwise it is enough to look now and then.
    while (
      await Promise.race([
        wait(LIST_SHARDS_EVERY_MS),
        ...[...reading.values()].map((each) => each.then(() => wait(50))),
      ])
    ) {
      try {
        await openReadyShards('TRIM_HORIZON');
      } catch (error) {
        if (!signal.aborted) log.error('The stream could not be listed; it will be tried again.', error);
      }
    }
  };

  await openReadyShards(options.from ?? 'LATEST');
  const supervision = supervise();
  const close = async (): Promise<void> => {
    closing.abort();
    await Promise.race([
      Promise.all([supervision, ...reading.values()]),
      sleep(900, undefined, { ref: false }),
    ]);
  };
  return { close };
};
