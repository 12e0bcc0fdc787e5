import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '../log.ts';

/** A function that takes changes from the stream and may report which it could not deal with. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler that reports nothing returns nothing
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | void>;

export interface Delivery {
  readonly handler: StreamHandler;
  readonly log: Log;
  /** Waits before a further attempt; answers false once the reader is closed. */
  readonly wait: (ms: number) => Promise<boolean>;
}

const LONGEST_WAIT_MS = 5000;

/**
 * What is left to do after an attempt: everything from the earliest change reported as failed, as in Lambda
 * with `ReportBatchItemFailures`. A report that names no change of this batch fails all of it.
 */
export const stillToDo = (
  records: readonly DynamoDBRecord[],
  response: DynamoDBBatchResponse | undefined,
): readonly DynamoDBRecord[] => {
  const failed = new Set(response?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  if (failed.size === 0) return [];
  const first = records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
  return first === -1 ? records : records.slice(first);
};

const attempt = async (
  records: readonly DynamoDBRecord[],
  { handler, log }: Delivery,
): Promise<readonly DynamoDBRecord[]> => {
  try {
    const response = await handler({ Records: [...records] });
    return stillToDo(records, response ?? undefined);
  } catch (error) {
    log.error('The stream function failed; it will be tried again.', error);
    return records;
  }
};

/** Calls the function until it has dealt with every change, or the reader is closed. */
export const deliver = async (records: readonly DynamoDBRecord[], delivery: Delivery): Promise<void> => {
  let left = records;
  for (let wait = 100; left.length > 0; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const after = await attempt(left, delivery);
    if (after.length < left.length) wait = 100;
    left = after;
    if (left.length > 0 && !(await delivery.wait(wait))) return;
  }
};
