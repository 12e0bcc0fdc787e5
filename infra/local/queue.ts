import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/** Stands for an SQS queue before a function, on one machine. */
export interface LocalQueue {
  /** Settles at once: the function is called in its own time. */
  readonly send: (bodies: readonly string[]) => void;
  /** Settles when every message was dealt with, or was given up. */
  readonly empty: () => Promise<void>;
  /** Messages that the function failed at to the last try. */
  readonly deadLetters: readonly string[];
}

const AT_ONCE = 10;

const recordOf = (body: string): SQSRecord => ({
  messageId: randomUUID(),
  receiptHandle: 'local',
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-west-2:000000000000:local',
  awsRegion: 'eu-west-2',
});

/**
 * Calls a function with messages as Lambda's SQS event source does, with `ReportBatchItemFailures`: what it
 * gives back is tried again, and after the last try lies among the dead letters.
 */
export const localQueue = (
  handler: (event: SQSEvent) => Promise<SQSBatchResponse>,
  { tries = 5, againAfterMs = 200 }: { tries?: number; againAfterMs?: number } = {},
): LocalQueue => {
  const deadLetters: string[] = [];
  let waiting: Promise<void> = Promise.resolve();

  const failedOf = async (records: readonly SQSRecord[]): Promise<readonly SQSRecord[]> => {
    try {
      const { batchItemFailures } = await handler({ Records: [...records] });
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      return records.filter(({ messageId }) => failed.has(messageId));
    } catch {
      return records;
    }
  };
  const deliver = async (bodies: readonly string[]): Promise<void> => {
    let left: readonly SQSRecord[] = bodies.map(recordOf);
    for (let tried = 0; left.length > 0 && tried < tries; tried += 1) {
      if (tried > 0) await sleep(againAfterMs * tried, undefined, { ref: false });
      left = await failedOf(left);
    }
    deadLetters.push(...left.map(({ body }) => body));
  };
  const send = (bodies: readonly string[]): void => {
    for (let from = 0; from < bodies.length; from += AT_ONCE) {
      const batch = bodies.slice(from, from + AT_ONCE);
      waiting = waiting.then(() => deliver(batch));
    }
  };
  return { send, empty: () => waiting, deadLetters };
};
