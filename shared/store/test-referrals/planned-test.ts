import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { testLookupItem } from '../items/test-referral.ts';
import type { MatchingSecret } from '../matching-hash.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { hashToFind, type KnownBy } from './reference-hash.ts';

/**
 * Id of the plan that a referral was sent for, by its agency and that agency’s own reference: one read.
 * Undefined where there is none, or it lapsed or was revealed before this instant.
 */
export const plannedTest = async (
  { client, table }: Records,
  secret: MatchingSecret,
  known: KnownBy,
  at: string,
): Promise<string | undefined> => {
  const { Item } = await client.send(
    new GetCommand({
      TableName: table,
      Key: keys.testLookup(hashToFind(known, secret)),
      ConsistentRead: true,
    }),
  );
  const found = Item === undefined ? undefined : testLookupItem.parse(Item);
  return found !== undefined && at < found.until ? found.plan : undefined;
};
