import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { concernedBy } from '../audit/by-child.ts';
import { inChain } from '../audit/chain.ts';
import { type AuditEvent, followOn, type Happening } from '../audit/event.ts';
import { transactWithEntries } from '../audit/transact.ts';
import { refusalsOf } from '../errors.ts';
import type { AccessItem } from '../items/access.ts';
import type { CallItem, FollowUpItem } from '../items/call.ts';
import type { CheckItem } from '../items/check.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';

export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A change that is not possible as things stand. */
export type Refused = 'not-found' | 'not-held' | 'already-done';

/** Actions that make a change, with what is written about it in the audit. */
export interface Change {
  readonly actions: readonly Action[];
  readonly happening: Happening;
  /** What else happened in the same step: each has an event of its own after the first. */
  readonly also?: readonly Happening[] | undefined;
}

/** Replaces an item as it was read: refused when anybody changed it since. */
export const replace = (
  table: string,
  item: WorkItem | ContactItem | CheckItem | AccessItem | CallItem | FollowUpItem,
): Action => ({
  Put: {
    TableName: table,
    Item: { ...item, version: item.version + 1 },
    ConditionExpression: 'version = :seen',
    ExpressionAttributeValues: { ':seen': item.version },
  },
});

/**
 * Changes a referral as it stands now, with its audit event, in one transaction. When others change it at the
 * same moment it is read and thought over again.
 * @throws StoreBusy when that keeps happening.
 */
export const changeReferral = <Refusal extends string = Refused>(
  records: Records,
  reference: string,
  think: (referral: StoredReferral) => Change | Refusal,
): Promise<StoredReferral | Refusal | 'not-found'> =>
  inChain<StoredReferral | Refusal | 'not-found'>(records, reference, async (after) => {
    const referral = await readReferral(records, reference);
    if (referral === null) return 'not-found';
    const change = think(referral);
    if (typeof change === 'string') return change;
    const events: AuditEvent[] = [];
    for (const happening of [change.happening, ...(change.also ?? [])]) {
      events.push(followOn(reference, events.at(-1) ?? after, happening));
    }
    try {
      await transactWithEntries(records, change.actions, events, concernedBy(referral.contacts));
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
    return (await readReferral(records, reference)) ?? 'not-found';
  });
