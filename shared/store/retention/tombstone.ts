import { chainOf, lastEvent } from '../audit/chain.ts';
import type { AuditEvent } from '../audit/event.ts';
import type { Records } from '../records.ts';

/** That a referral was deleted, and who could have opened it. */
export interface Tombstone {
  readonly deletedAt: string;
  readonly rule: string;
  readonly queues: readonly string[];
  readonly restricted: boolean;
}

const tombstoneIn = ({ at, detail }: AuditEvent): Tombstone => ({
  deletedAt: at,
  rule: String(detail['rule']),
  queues: String(detail['queues'] ?? '').split(' '),
  restricted: detail['restricted'] === true,
});

/** The tombstone of a referral, or null where it was never deleted. */
export const readTombstone = async (records: Records, reference: string): Promise<Tombstone | null> => {
  const last = await lastEvent(records, reference);
  if (last === null) return null;
  if (last.action === 'deleted') return tombstoneIn(last);
  // Something may have been noted after it.
  const found = (await chainOf(records, reference)).findLast(({ action }) => action === 'deleted');
  return found === undefined ? null : tombstoneIn(found);
};
