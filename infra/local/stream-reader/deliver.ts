import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '../log.ts';
import type { DeadLetter, DeadLetters } from './dead-letters.ts';

/** A function that takes changes from the stream and may report which it could not deal with. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler that reports nothing returns nothing
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | void>;

/** As Lambda's event source: how often what failed is tried again, and whose dead letters it is among then. */
export interface GivesUp {
  readonly name: string;
  readonly retries: number;
  readonly deadLetters: DeadLetters;
  /** Longest wait between tries; five seconds unless given. */
  readonly longestWaitMs?: number | undefined;
}

export interface Delivery {
  readonly handler: StreamHandler;
  readonly log: Log;
  /** When and where a change is given up; without it, never. */
  readonly givesUp?: GivesUp | undefined;
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
): Promise<{ readonly left: readonly DynamoDBRecord[]; readonly threw: boolean }> => {
  try {
    const response = await handler({ Records: [...records] });
    return { left: stillToDo(records, response ?? undefined), threw: false };
  } catch (error) {
    log.error('The stream function failed; it will be tried again.', error);
    return { left: records, threw: true };
  }
};

const letterOf = (name: string, records: readonly DynamoDBRecord[]): DeadLetter => ({
  function: name,
  startSequenceNumber: records[0]?.dynamodb?.SequenceNumber ?? '',
  endSequenceNumber: records.at(-1)?.dynamodb?.SequenceNumber ?? '',
  batchSize: records.length,
});

/**
 * Calls the function until it has dealt with every change, has failed too often, or the reader is closed. What is
 * left after the last try goes to the dead letters whole: a function must not count on being given the changes
 * behind a bad one again.
 */
export const deliver = async (records: readonly DynamoDBRecord[], delivery: Delivery): Promise<void> => {
  const { log, givesUp } = delivery;
  const longest = givesUp?.longestWaitMs ?? LONGEST_WAIT_MS;
  let left = records;
  let failed = 0;
  for (let wait = 100; left.length > 0; wait = wait * 2) {
    const { left: after, threw } = await attempt(left, delivery);
    if (after.length < left.length) [wait, failed] = [100, 0];
    left = after;
    if (left.length === 0) return;
    if (threw && left.length > 1 && givesUp !== undefined) {
      // `BisectBatchOnFunctionError`: what made it throw is found by halves.
      const half = Math.ceil(left.length / 2);
      await deliver(left.slice(0, half), delivery);
      return deliver(left.slice(half), delivery);
    }
    failed += 1;
    if (givesUp !== undefined && failed > givesUp.retries) {
      givesUp.deadLetters.put(letterOf(givesUp.name, left));
      log.error('The stream function failed too often: what it could not do is among the dead letters.');
      return;
    }
    if (!(await delivery.wait(Math.min(wait, longest)))) return;
  }
};
