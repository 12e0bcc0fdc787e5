import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ContactItem } from '../items/contact.ts';
import { type LinkItem, linkItem } from '../items/link.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import type { Action } from '../work/change.ts';

/** What a link says, whichever of its two persons one comes from. */
export type LinkSaid = Omit<LinkItem, 'pk' | 'sk' | 'personId' | 'otherPersonId' | 'version'>;

/** Everything that was said about a person and others, what was undone too. */
export const readLinks = async ({ client, table }: Records, personId: string): Promise<LinkItem[]> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :link)',
      ExpressionAttributeValues: { ':pk': keys.person(personId), ':link': 'LINK#' },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => linkItem.parse(item));
};

/** What was said about two persons, or null. */
export const linkBetween = async (
  { client, table }: Records,
  personId: string,
  otherPersonId: string,
): Promise<LinkItem | null> => {
  const { Item } = await client.send(
    new GetCommand({
      TableName: table,
      Key: keys.personLink(personId, otherPersonId),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? null : linkItem.parse(Item);
};

/**
 * What was said about the persons of two contacts, or null. Beside a test it stands with the test's person alone.
 */
export const linkBetweenContacts = (
  records: Records,
  contact: Pick<ContactItem, 'personId' | 'mystery'>,
  other: Pick<ContactItem, 'personId' | 'mystery'>,
): Promise<LinkItem | null> =>
  other.mystery === undefined
    ? linkBetween(records, contact.personId, other.personId)
    : linkBetween(records, other.personId, contact.personId);

/** Writes what is said in both persons' partitions: refused if anybody said something since `before`. */
export const putLink = (
  table: string,
  personId: string,
  otherPersonId: string,
  said: LinkSaid,
  before: LinkItem | null,
): Action[] =>
  [
    [personId, otherPersonId],
    [otherPersonId, personId],
  ].map(([one = '', other = '']) => ({
    Put: {
      TableName: table,
      Item: {
        ...keys.personLink(one, other),
        personId: one,
        otherPersonId: other,
        ...said,
        version: (before?.version ?? 0) + 1,
      } satisfies LinkItem,
      ...(before === null
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': before.version },
          }),
    },
  }));
