import { errorFields, type Log } from '../../shared/http/log.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import { eventInRecord, type StreamRecord } from '../../shared/store/outbox-stream.ts';

/** The records from which the batch is to be tried again. */
export interface BatchAnswer {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}

/**
 * Delivers each new event of the outbox that a batch of the table's stream brings. At the first failure it
 * names the record, so that the batch is tried again from there and nothing before it is done twice.
 */
export const deliverBatch =
  (deliver: (event: OutboxItem) => Promise<void>, log: Log) =>
  async ({ Records }: { readonly Records: readonly StreamRecord[] }): Promise<BatchAnswer> => {
    for (const record of Records) {
      const event = eventInRecord(record);
      if (event === null) continue;
      try {
        await deliver(event);
      } catch (error) {
        log('delivery failed', { level: 'error', kind: event.kind, ...errorFields(error) });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
