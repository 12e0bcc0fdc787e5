import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ToAccept } from '../accept/accepted.ts';
import { hashOf } from '../canonical.ts';
import { type SentItem, sentItem } from '../items/sent.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** Where an agency's people, or somebody without an account, find a referral that they sent. */
export const sentItemOf = (reference: string, { receivedAt, sender }: ToAccept): SentItem => ({
  ...keys.sent(hashOf(sender.listedFor ?? sender.agencyId), receivedAt, reference),
  reference,
  receivedAt,
});

/** A page of what an agency sent. */
export interface SentPage {
  readonly sent: readonly SentItem[];
  /** Where the next page starts, or null at the end. */
  readonly next: string | null;
}

const START = 'SENT#';

/**
 * What an agency, or somebody without an account, sent since an instant, newest first.
 * @param senderId id of the agency or of the person
 * @param from what the page before gave as `next`: the last that it listed
 */
export const listSent = async (
  { client, table }: Records,
  senderId: string,
  { since, most, from }: { since: string; most: number; from?: string | undefined },
): Promise<SentPage> => {
  // DynamoDB refuses to start before the range that it is asked for.
  if (from !== undefined && from < since) return { sent: [], next: null };
  // Never a start key from outside: the store refuses one that does not fit its query.
  const last = from === undefined ? `${START}~` : `${START}${from}`;
  if (last < `${START}${since}`) return { sent: [], next: null };
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :since AND :last',
      ExpressionAttributeValues: {
        ':pk': keys.sentBy(hashOf(senderId)),
        ':since': `${START}${since}`,
        ':last': last,
      },
      ScanIndexForward: false,
      // One more than asked for: the one that the page before ended with, or the first of the next page.
      Limit: most + 1,
      ConsistentRead: true,
    }),
  );
  const after = Items.map((item) => sentItem.parse(item)).filter(({ sk }) => sk !== last);
  const sent = after.slice(0, most);
  const isMore = after.length > most || LastEvaluatedKey !== undefined;
  return { sent, next: isMore ? (sent.at(-1)?.sk.slice(START.length) ?? null) : null };
};
