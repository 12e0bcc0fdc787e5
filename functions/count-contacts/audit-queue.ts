import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { WrittenEvent } from '../../shared/store/audit/kept.ts';

/** Most messages that SQS takes at once. */
const AT_ONCE = 10;

/** Puts events of the audit on the queue before the bucket that keeps them. */
export const handOnTo = (queueUrl: string): ((events: readonly WrittenEvent[]) => Promise<void>) => {
  const client = new SQSClient({ maxAttempts: 3 });
  return async (events) => {
    for (let from = 0; from < events.length; from += AT_ONCE) {
      const Entries = events
        .slice(from, from + AT_ONCE)
        .map((event, at) => ({ Id: String(at), MessageBody: JSON.stringify(event) }));
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      if (Failed.length > 0) throw new Error('The queue did not take every event');
    }
  };
};
