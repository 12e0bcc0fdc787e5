import { inChain } from './audit/chain.ts';
import { followOn, type Happening } from './audit/event.ts';
import { transactWithEntries } from './audit/transact.ts';
import { CONDITION_FAILED, refusalsOf } from './errors.ts';
import type { Records } from './records.ts';
import { keys } from './table.ts';

/**
 * Has an event of the outbox that still waits tried before all that were tried more often, and writes down who asked
 * for it, in one transaction. One that was delivered meanwhile is left as it is.
 *
 * @returns whether there is such an event
 */
export const sendAgain = async (
  records: Records,
  id: string,
  subject: string,
  happening: Happening,
): Promise<boolean> => {
  const again = {
    Update: {
      TableName: records.table,
      Key: keys.outbox(id),
      UpdateExpression: 'SET tries = :none',
      ConditionExpression: 'attribute_exists(gsi1pk)',
      ExpressionAttributeValues: { ':none': 0 },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
    },
  };
  return inChain(records, subject, async (after) => {
    try {
      await transactWithEntries(records, [again], [followOn(subject, after, happening)], []);
      return true;
    } catch (error) {
      const [refusal] = refusalsOf(error) ?? [];
      if (refusal === undefined) throw error;
      return refusal.code === CONDITION_FAILED ? refusal.item !== undefined : 'again';
    }
  });
};
