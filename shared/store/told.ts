import { readConcerned } from './audit/by-child.ts';
import { inChain } from './audit/chain.ts';
import { followOn } from './audit/event.ts';
import { transactWithEntries } from './audit/transact.ts';
import { refusalsOf } from './errors.ts';
import type { Records } from './records.ts';
import { keys } from './table.ts';

/**
 * Records when a referrer was told of what was decided at another instant, on the record and in its audit. A
 * message that is sent twice leaves the first.
 */
export const recordTold = async (
  records: Records,
  reference: string,
  decidedAt: string,
  at: string,
): Promise<void> => {
  const children = await readConcerned(records, reference);
  await inChain(records, reference, async (after) => {
    const told = {
      Update: {
        TableName: records.table,
        Key: keys.told(reference, decidedAt),
        UpdateExpression: 'SET #at = if_not_exists(#at, :at), #reference = :reference, decidedAt = :decided',
        ExpressionAttributeNames: { '#at': 'at', '#reference': 'reference' },
        ExpressionAttributeValues: { ':at': at, ':reference': reference, ':decided': decidedAt },
      },
    };
    const event = followOn(reference, after, {
      at,
      action: 'referrer-told',
      by: { id: 'service', name: '', role: 'system' },
      detail: { decidedAt },
    });
    try {
      await transactWithEntries(records, [told], [event], children);
      return 'recorded';
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
  });
};
