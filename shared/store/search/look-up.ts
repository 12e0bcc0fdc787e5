import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type LinkItem, linkItem } from '../items/link.ts';
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

/** How much is read, and how. */
export interface SearchLimits {
  /** Most items of one matching key or one person. */
  readonly mostPerKey: number;
  /** Read what was written a moment ago too, at twice the price. */
  readonly consistent?: boolean | undefined;
}

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
  { mostPerKey, consistent = false }: SearchLimits,
): Promise<UnderKey> => {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.matching(hash) },
      ScanIndexForward: false,
      Limit: mostPerKey,
      ConsistentRead: consistent || identifier,
    }),
  );
  const items = (page.Items ?? []).map((item) => matchingKeyItem.parse(item));
  return {
    contacts: items.filter((item) => item.kind === 'contact'),
    openCases: items.filter((item) => item.kind === 'open-case'),
    overflowed: page.LastEvaluatedKey !== undefined,
  };
};

/** What is known of one person: what was said about them and others, and their contacts, newest first. */
export interface PersonRead {
  readonly personId: string;
  readonly links: readonly LinkItem[];
  readonly contacts: readonly PersonContactItem[];
  /** By contact taken away: the person to whom it points now. */
  readonly moved: ReadonlyMap<string, string>;
  readonly overflowed: boolean;
}

/** Reads a person in one query: links stand behind contacts, so that they come first, going backwards. */
export const readPerson = async (
  { client, table }: Records,
  personId: string,
  { mostPerKey, consistent = false }: SearchLimits,
): Promise<PersonRead> => {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.person(personId) },
      ScanIndexForward: false,
      Limit: mostPerKey,
      ConsistentRead: consistent,
    }),
  );
  const items = page.Items ?? [];
  const isLink = ({ sk }: Record<string, unknown>): boolean => String(sk).startsWith('LINK#');
  const contacts = items.filter((item) => !isLink(item)).map((item) => personContactItem.parse(item));
  return {
    personId,
    links: items.filter(isLink).map((item) => linkItem.parse(item)),
    contacts: contacts.filter(({ movedTo }) => movedTo === undefined),
    moved: new Map(
      contacts.flatMap(({ contactId, movedTo }) => (movedTo === undefined ? [] : [[contactId, movedTo]])),
    ),
    overflowed: page.LastEvaluatedKey !== undefined,
  };
};
