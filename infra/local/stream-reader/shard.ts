import {
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  type GetRecordsCommandOutput,
  GetShardIteratorCommand,
  type ShardIteratorType,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { type Delivery, deliver } from './deliver.ts';
import { toEventRecord } from './event.ts';

export interface Shard extends Delivery {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly shardId: string;
  /** Where to begin. */
  readonly from: 'LATEST' | 'TRIM_HORIZON';
  readonly pollMs: number;
  readonly signal: AbortSignal;
}

const LARGEST_BATCH = 100;

const iteratorAt = async (
  { client, streamArn, shardId, signal }: Shard,
  type: ShardIteratorType,
  after?: string | undefined,
): Promise<string | undefined> => {
  const place = { ShardIteratorType: type, ...(after === undefined ? {} : { SequenceNumber: after }) };
  const command = new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...place });
  const { ShardIterator } = await client.send(command, { abortSignal: signal });
  return ShardIterator;
};

/** A place that has expired or been trimmed away is found again; what was seen twice is not lost. */
const findPlaceAgain = (
  shard: Shard,
  error: unknown,
  last: string | undefined,
): Promise<string | undefined> => {
  if (error instanceof ExpiredIteratorException && last !== undefined)
    return iteratorAt(shard, 'AFTER_SEQUENCE_NUMBER', last);
  if (error instanceof ExpiredIteratorException || error instanceof TrimmedDataAccessException)
    return iteratorAt(shard, 'TRIM_HORIZON');
  throw error;
};

const next = async (
  shard: Shard,
  iterator: string,
  last: string | undefined,
): Promise<Pick<GetRecordsCommandOutput, 'Records' | 'NextShardIterator'>> => {
  const command = new GetRecordsCommand({ ShardIterator: iterator, Limit: LARGEST_BATCH });
  try {
    return await shard.client.send(command, { abortSignal: shard.signal });
  } catch (error) {
    return { Records: [], NextShardIterator: await findPlaceAgain(shard, error, last) };
  }
};

/** A shard whose place is known, so that nothing written from now on is missed. */
export interface OpenShard {
  /** Reads to the shard's end, or until the reader is closed. */
  read(): Promise<void>;
}

/** Finds the place in a shard at which to begin. */
export const openShard = async (shard: Shard): Promise<OpenShard> => {
  let iterator = await iteratorAt(shard, shard.from);
  let last: string | undefined;
  const step = async (here: string): Promise<number> => {
    const { Records = [], NextShardIterator } = await next(shard, here, last);
    await deliver(
      Records.map((record) => toEventRecord(record, shard.streamArn)),
      shard,
    );
    last = Records.at(-1)?.dynamodb?.SequenceNumber ?? last;
    iterator = NextShardIterator;
    return Records.length;
  };
  const read = async (): Promise<void> => {
    while (iterator !== undefined && !shard.signal.aborted) {
      try {
        const count = await step(iterator);
        if (count < LARGEST_BATCH) await shard.wait(shard.pollMs);
      } catch (error) {
        if (shard.signal.aborted) return;
        if (error instanceof Error && error.name === 'ResourceNotFoundException') return;
        shard.log.error('The stream could not be read; it will be tried again.', error);
        await shard.wait(1000);
      }
    }
  };
  return { read };
};
