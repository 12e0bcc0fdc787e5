import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { inChain, putEvent } from '../audit/chain.ts';
import { followOn, type Happening } from '../audit/event.ts';
import { CONDITION_FAILED, refusalsOf } from '../errors.ts';
import type { TestLookupItem, TestPlanItem } from '../items/test-referral.ts';
import type { MatchingSecret } from '../matching-hash.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { testSubject } from './audit-subject.ts';
import { hashesToKeep } from './reference-hash.ts';

/** Kept for so long after the last day, in seconds: then nothing leads from a reference to the plan any more. */
const KEPT_AFTER = 86_400;

/** What leads from an agency and its reference to the plan until an instant. */
const lookupsOf = (plan: TestPlanItem, secret: MatchingSecret, until: string): TestLookupItem[] =>
  hashesToKeep(plan, secret).map((hash) => ({
    ...keys.testLookup(hash),
    sk: 'LOOKUP',
    plan: plan.id,
    until,
    expiresAt: Math.floor(Date.parse(plan.until) / 1000) + KEPT_AFTER,
  }));

/**
 * Writes a plan as it now stands, what leads to it, and its event, in one transaction. `changed-meanwhile`: it is
 * not as it was read (`version` 0: there was none), and nothing was written.
 * @param until up to when referrals are taken for this test
 */
export const writePlan = (
  { client, table }: Records,
  plan: TestPlanItem,
  secret: MatchingSecret,
  until: string,
  happening: Happening,
): Promise<'written' | 'changed-meanwhile'> =>
  inChain({ client, table }, testSubject(plan.id), async (after) => {
    const Item = { ...plan, version: plan.version + 1 };
    const put =
      plan.version === 0
        ? { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            TableName: table,
            Item,
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': plan.version },
          };
    const event = followOn(testSubject(plan.id), after, happening);
    try {
      await client.send(
        new TransactWriteCommand({
          TransactItems: [
            { Put: put },
            ...lookupsOf(plan, secret, until).map((lookup) => ({ Put: { TableName: table, Item: lookup } })),
            putEvent(table, event),
          ],
        }),
      );
      return 'written';
    } catch (error) {
      const refusals = refusalsOf(error);
      if (refusals === null) throw error;
      return refusals[0]?.code === CONDITION_FAILED ? 'changed-meanwhile' : 'again';
    }
  });
