import type { TableRights } from '../function-declaration.ts';
import { RECORDS } from './partitions.ts';

/** Rights on the records alone: by partition, and where the index may be queried. */
export const onRecords = (
  partitions: TableRights['partitions'],
  index: readonly string[] = [],
): readonly TableRights[] => [{ table: 'records', partitions, index }];

/** Writes down who did what about nobody: events are added to their chain, read to find its end, never changed. */
export const WRITES_AUDIT_OF_NO_CHILD = { [RECORDS.audit]: ['Query', 'PutItem'] } as const;

/** The same where an event may be about a child: it is under the child once more. */
export const WRITES_AUDIT = {
  ...WRITES_AUDIT_OF_NO_CHILD,
  [RECORDS.childAudit]: ['PutItem'],
} as const;

/** What each function of the API asks before it answers: whether the caller is still listed. */
export const ADMITS = { [RECORDS.directory]: ['GetItem'] } as const;

/** Works under the rules that hold at the time. */
export const KNOWS_RULES = { [RECORDS.settings]: ['Query'] } as const;

/** Follows up on what was written: messages, matching keys of large families, children who are found late. */
export const DELIVERS = {
  ...WRITES_AUDIT,
  ...KNOWS_RULES,
  // That a referrer was told is updated in place; everything else is put in place of what was read.
  [RECORDS.referrals]: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
  [RECORDS.outbox]: ['GetItem', 'PutItem', 'UpdateItem'],
  [RECORDS.matchingKeys]: ['Query', 'PutItem'],
  [RECORDS.people]: ['Query', 'PutItem'],
  [RECORDS.directory]: ['Query'],
  // A test that was taken in as real is found by its plan, and marked.
  [RECORDS.testLookups]: ['GetItem'],
  [RECORDS.tests]: ['PutItem'],
} as const;
