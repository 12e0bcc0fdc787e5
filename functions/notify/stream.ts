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

/** So many of one batch that fail do not fail by themselves. */
const ENOUGH_FAILED = 2;

/**
 * Follows up on what a batch of the table's stream brings: each new event of the outbox is delivered, and each
 * new contact searched for once more, alerts before searches. One that fails keeps back nothing behind it: the
 * rest of the batch is tried, until so many have failed that it lies in what all of them need. The first that
 * failed is named, so that the batch is tried again from there; what was delivered is known to have been. A search
 * that fails is left to the sweeper: the alerts of later referrals stand behind this batch and must not wait for it.
 */
export const followUp =
  ({ deliver, findLate, leaveForSweeper, countChildren, log }: StreamDependencies) =>
  async ({ Records }: { readonly Records: readonly StreamRecord[] }): Promise<BatchAnswer> => {
    let end = Records.length;
    const each = async (
      message: LogMessage,
      step: (record: StreamRecord) => Promise<void>,
    ): Promise<void> => {
      let failed = 0;
      for (const [at, record] of Records.entries()) {
        if (failed === ENOUGH_FAILED) return;
        try {
          await step(record);
        } catch (error) {
          log(message, { level: 'error', ...errorFields(error) });
          end = Math.min(end, at);
          failed += 1;
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
