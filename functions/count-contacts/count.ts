import { errorFields, type Log } from '../../shared/http/log.ts';
import { auditEventInRecord, type WrittenEvent } from '../../shared/store/audit/kept.ts';
import { type BatchAnswer, referenceInRecord, type StreamRecord } from '../../shared/store/outbox-stream.ts';

export interface CountDependencies {
  readonly countReferral: (reference: string) => Promise<void>;
  /** Hands events of the audit on to be kept where nobody can change them. */
  readonly handOn: (events: readonly WrittenEvent[]) => Promise<void>;
  readonly log: Log;
}

/** The place of the first audit event of a batch that could not be handed on, or its end when all were. */
const handedOn = async (
  records: readonly StreamRecord[],
  { handOn, log }: CountDependencies,
): Promise<number> => {
  const events = records.map(auditEventInRecord);
  const found = events.filter((event) => event !== null);
  try {
    if (found.length > 0) await handOn(found);
    return records.length;
  } catch (error) {
    log('audit not handed on', { level: 'error', count: found.length, ...errorFields(error) });
    return events.findIndex((event) => event !== null);
  }
};

/** So many of one batch that fail do not fail by themselves. */
const ENOUGH_FAILED = 2;

/** The place of the first record whose referral could not be counted, or the end of the batch. */
const counted = async (
  records: readonly StreamRecord[],
  { countReferral, log }: CountDependencies,
): Promise<number> => {
  const done = new Set<string>();
  const failed = new Map<string, number>();
  for (const [at, record] of records.entries()) {
    // One that cannot be counted keeps back no other, unless it lies in what all of them need.
    if (failed.size === ENOUGH_FAILED) break;
    const reference = referenceInRecord(record);
    if (reference === null || done.has(reference) || failed.has(reference)) continue;
    try {
      await countReferral(reference);
      done.add(reference);
    } catch (error) {
      log('counting failed', { level: 'error', ...errorFields(error) });
      failed.set(reference, at);
    }
  }
  return Math.min(records.length, ...failed.values());
};

/**
 * Follows what was written, from a batch of the table's stream: hands the events of the audit on, and counts
 * every referral that the batch speaks of, once each and as it stands now. Neither waits for the other. Where
 * one fails the batch is tried again from there: what was counted counts once, what was kept is kept once.
 *
 * Both are done by one function because a stream gives no more than two readers all it has: docs/decisions/028.
 */
export const count =
  (dependencies: CountDependencies) =>
  async ({ Records }: { readonly Records: readonly StreamRecord[] }): Promise<BatchAnswer> => {
    const first = Math.min(await handedOn(Records, dependencies), await counted(Records, dependencies));
    const failed = Records[first];
    return {
      batchItemFailures:
        failed === undefined ? [] : [{ itemIdentifier: failed.dynamodb?.SequenceNumber ?? '' }],
    };
  };
