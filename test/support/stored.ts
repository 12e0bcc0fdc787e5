import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../../shared/store/records.ts';

export type StoredItem = Record<string, unknown> & { readonly pk: string; readonly sk: string };

const isStored = (item: Record<string, unknown>): item is StoredItem =>
  typeof item['pk'] === 'string' && typeof item['sk'] === 'string';

type Filter = Pick<ScanCommandInput, 'FilterExpression' | 'ExpressionAttributeValues'>;

/** Looked at for one page: DynamoDB Local reads all that is left of the table where nothing is said. */
const ITEMS = 1_000;

const scanned = async ({ client, table }: Records, filter: Filter): Promise<StoredItem[]> => {
  const found: StoredItem[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        Limit: ITEMS,
        ExclusiveStartKey: from,
        ...filter,
      }),
    );
    found.push(...(page.Items ?? []).filter(isStored));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
};

/** Everything in the table. Only tests may scan. */
export const everything = (records: Records): Promise<StoredItem[]> => scanned(records, {});

/** What stands in the partitions of referrals, and who was taken for whom: nothing else. */
export const referralItems = (records: Records): Promise<StoredItem[]> =>
  scanned(records, {
    FilterExpression: 'begins_with(pk, :referral) OR (begins_with(pk, :person) AND begins_with(sk, :link))',
    ExpressionAttributeValues: { ':referral': 'REFERRAL#', ':person': 'PERSON#', ':link': 'LINK#' },
  });

/** What there is about one referral, under whichever key. */
export const about = (items: readonly StoredItem[], reference: string): StoredItem[] =>
  items.filter(
    (item) =>
      item['reference'] === reference ||
      item.pk === `REFERRAL#${reference}` ||
      item.pk === `AUDIT#${reference}`,
  );

/** How many items of each kind, by the first word of their keys: `REFERRAL FORM`, `KEY`, `OUTBOX`. */
export const counted = (items: readonly StoredItem[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { pk, sk } of items) {
    const [kind = ''] = pk.split('#');
    const name = kind === 'REFERRAL' ? `${kind} ${sk.split('#')[0]}` : kind;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};
