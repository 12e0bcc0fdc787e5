import { errorFields, type Log, type LogMessage } from '../../shared/http/log.ts';
import type { OutboxItem } from '../../shared/store/items/outbox.ts';
import {
  type BatchAnswer,
  contactInRecord,
  eventInRecord,
  type NewContact,
  type StreamRecord,
} from '../../shared/store/outbox-stream.ts';

export interface StreamDependencies {
  readonly deliver: (event: OutboxItem) => Promise<void>;
  /** Looks once more for contacts about the same child. */
  readonly findLate: (contact: NewContact) => Promise<void>;
  /** Lets the sweeper do it later. */
  readonly leaveForSweeper: (contact: NewContact) => Promise<void>;
  /** Counts persons who were not known before. */
  readonly countChildren: (more: number) => Promise<void>;
  readonly log: Log;
}

/**
 * Follows up on what a batch of the table's stream brings: each new event of the outbox is delivered, and each
 * new contact searched for once more, alerts before searches. At a delivery that fails it names the record, so
 * that the batch is tried again from there; what was delivered is known to have been. A search that fails is
 * left to the sweeper: the alerts of later referrals stand behind this batch and must not wait for it.
 */
export const followUp =
  ({ deliver, findLate, leaveForSweeper, countChildren, log }: StreamDependencies) =>
  async ({ Records }: { readonly Records: readonly StreamRecord[] }): Promise<BatchAnswer> => {
    let end = Records.length;
    const each = async (
      message: LogMessage,
      step: (record: StreamRecord) => Promise<void>,
    ): Promise<void> => {
      for (const [at, record] of Records.entries()) {
        if (at >= end) return;
        try {
          await step(record);
        } catch (error) {
          log(message, { level: 'error', ...errorFields(error) });
          end = at;
        }
      }
    };
    await each('delivery failed', async (record) => {
      const event = eventInRecord(record);
      if (event !== null && event.kind !== 'find-late') await deliver(event);
    });
    await each('search after the event failed', async (record) => {
      const contact = contactInRecord(record);
      if (contact === null) return;
      try {
        await findLate(contact);
      } catch (error) {
        log('search after the event failed', { level: 'error', ...errorFields(error) });
        await leaveForSweeper(contact);
      }
    });
    const newPersons = Records.slice(0, end).filter((record) => contactInRecord(record)?.newPerson === true);
    try {
      if (newPersons.length > 0) await countChildren(newPersons.length);
    } catch (error) {
      // The thresholds follow the logarithm of the count: a few that are missed move nothing.
      log('children not counted', { level: 'error', ...errorFields(error) });
    }
    const failed = Records[end];
    return {
      batchItemFailures:
        failed === undefined ? [] : [{ itemIdentifier: failed.dynamodb?.SequenceNumber ?? '' }],
    };
  };
