import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  type ContactKeyItem,
  matchingKeyItem,
  type OpenCaseKeyItem,
  type PersonContactItem,
  personContactItem,
} from '../items/matching-key.ts';
import type { HashedKey } from '../matching-hash.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** What stands under one matching key, newest first. */
export interface UnderKey {
  readonly contacts: readonly ContactKeyItem[];
  readonly openCases: readonly OpenCaseKeyItem[];
  /** There was more than the limit, so something may have been missed. */
  readonly overflowed: boolean;
}

/** Reads one matching key: one query, no second read. */
export const underKey = async (
  { client, table }: Records,
  { hash, identifier }: HashedKey,
  limit: number,
): Promise<UnderKey> => {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.matching(hash) },
      ScanIndexForward: false,
      Limit: limit,
      ConsistentRead: identifier,
    }),
  );
  const items = (page.Items ?? []).map((item) => matchingKeyItem.parse(item));
  return {
    contacts: items.filter((item) => item.kind === 'contact'),
    openCases: items.filter((item) => item.kind === 'open-case'),
    overflowed: page.LastEvaluatedKey !== undefined,
  };
};

/** A person's contacts, newest first, up to the limit. */
export const historyOf = async (
  { client, table }: Records,
  personId: string,
  limit: number,
): Promise<{ contacts: PersonContactItem[]; overflowed: boolean }> => {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :contact)',
      ExpressionAttributeValues: { ':pk': keys.person(personId), ':contact': 'CONTACT#' },
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  return {
    contacts: (page.Items ?? []).map((item) => personContactItem.parse(item)),
    overflowed: page.LastEvaluatedKey !== undefined,
  };
};
