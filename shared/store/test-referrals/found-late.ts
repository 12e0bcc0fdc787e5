import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { comparable } from '../../domain/test-referrals/comparable.ts';
import { refusalsOf } from '../errors.ts';
import type { FormItem } from '../items/form.ts';
import type { MatchingSecret } from '../matching-hash.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { plannedTest } from './planned-test.ts';
import { testReceivedItemOf } from './received.ts';

/**
 * The plan of a test that was taken in as real, because plans could not be read when it came in. The first time it is
 * found, its form is marked, so that nothing about it ever leaves and its manager can end it. Undefined for what is real.
 *
 * @throws where the plans cannot be read now either: then nothing is sent yet, and it is asked again
 */
export const testFoundLate = async (
  records: Records,
  readSecret: () => Promise<MatchingSecret>,
  { reference, agencyId, receivedAt, form }: FormItem,
): Promise<string | undefined> => {
  const agencyReference = form.agencyReference ?? '';
  if (comparable(agencyReference) === '') return undefined;
  const plan = await plannedTest(records, await readSecret(), { agencyId, agencyReference }, receivedAt);
  if (plan === undefined) return undefined;
  try {
    await records.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Update: {
              TableName: records.table,
              Key: keys.form(reference),
              UpdateExpression: 'SET mystery = :plan',
              ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(mystery)',
              ExpressionAttributeValues: { ':plan': plan },
            },
          },
          { Put: { TableName: records.table, Item: testReceivedItemOf(plan, reference, { receivedAt }) } },
        ],
      }),
    );
  } catch (error) {
    // Somebody else marked it at the same moment.
    if (refusalsOf(error) === null) throw error;
  }
  return plan;
};
