import { errorFields, type Log } from '../../shared/http/log.ts';
import { type BatchAnswer, referenceInRecord, type StreamRecord } from '../../shared/store/outbox-stream.ts';

export interface CountDependencies {
  readonly countReferral: (reference: string) => Promise<void>;
  readonly log: Log;
}

/**
 * Counts every referral that a batch of the table's stream speaks of, once each and as it stands now. Where one
 * fails the batch is tried again from there: what was counted counts once.
 */
export const count =
  ({ countReferral, log }: CountDependencies) =>
  async ({ Records }: { readonly Records: readonly StreamRecord[] }): Promise<BatchAnswer> => {
    const counted = new Set<string>();
    for (const record of Records) {
      const reference = referenceInRecord(record);
      if (reference === null || counted.has(reference)) continue;
      try {
        await countReferral(reference);
        counted.add(reference);
      } catch (error) {
        log('counting failed', { level: 'error', ...errorFields(error) });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
