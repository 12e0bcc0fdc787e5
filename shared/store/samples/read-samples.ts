import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { hashOf } from '../canonical.ts';
import {
  eligibleItem,
  type LearningItem,
  learningItem,
  type PackForItem,
  type PackItem,
  packForItem,
  packItem,
  type ReviewCountedItem,
  reviewCountedItem,
  type SampleCaseItem,
  type SampleItem,
  sampleCaseItem,
  sampleItem,
} from '../items/sample.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { type Key, keys, SAMPLES } from '../table.ts';

const itemAt = async ({ client, table }: Records, key: Key): Promise<Record<string, unknown> | undefined> =>
  (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;

/** Samples, the latest first, up to a limit; `more`: there are earlier ones. */
export const latestSamples = async (
  { client, table }: Records,
  most: number,
): Promise<{ samples: SampleItem[]; more: boolean }> => {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': SAMPLES },
      ScanIndexForward: false,
      Limit: most,
      ConsistentRead: true,
    }),
  );
  return { samples: Items.map((item) => sampleItem.parse(item)), more: LastEvaluatedKey !== undefined };
};

/** A sample by its number, or null. */
export const readSample = async (records: Records, number: number): Promise<SampleItem | null> => {
  const item = await itemAt(records, keys.sampleDrawn(number));
  return item === undefined ? null : sampleItem.parse(item);
};

const startingWith = async (
  { client, table }: Records,
  partition: string,
  start: string,
): Promise<Record<string, unknown>[]> => {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :start)',
        ExpressionAttributeValues: { ':pk': partition, ':start': start },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
};

/** The cases of a sample, in their order. */
export const readCases = async (records: Records, { id }: SampleItem): Promise<SampleCaseItem[]> =>
  (await startingWith(records, keys.sampleOf(id), 'CASE#')).map((item) => sampleCaseItem.parse(item));

/** One case of a sample, or null. */
export const readCase = async (
  records: Records,
  { id }: Pick<SampleItem, 'id'>,
  number: number,
): Promise<SampleCaseItem | null> => {
  const item = await itemAt(records, keys.sampleCase(id, number));
  return item === undefined ? null : sampleCaseItem.parse(item);
};

/** All that a sample was drawn from, in the order of the ids. */
export const readEligible = async (
  records: Records,
  { id }: SampleItem,
): Promise<{ id: string; stratum: string }[]> =>
  (await startingWith(records, keys.sampleOf(id), 'ELIGIBLE#')).flatMap(
    (item) => eligibleItem.parse(item).contacts,
  );

/** A case as it was released to somebody from outside, or null. */
export const readPack = async (
  records: Records,
  { id }: Pick<SampleItem, 'id'>,
  number: number,
): Promise<PackItem | null> => {
  const item = await itemAt(records, keys.samplePack(id, number));
  return item === undefined ? null : packItem.parse(item);
};

/** The cases that were released to one reviewer from outside. */
export const packsFor = async (records: Records, reviewerId: string): Promise<PackForItem[]> =>
  (await queryAll(records, keys.packsFor(hashOf(reviewerId)))).map((item) => packForItem.parse(item));

/** Reviews that were made in some months, `YYYY-MM`, oldest first. */
export const reviewsOfMonths = async (
  records: Records,
  months: readonly string[],
): Promise<ReviewCountedItem[]> => {
  const found = await Promise.all(months.map((month) => queryAll(records, keys.reviewsIn(month))));
  return found.flat().map((item) => reviewCountedItem.parse(item));
};

/** What reviewers said about one person’s decisions, the latest first. */
export const learningOf = async (records: Records, staffId: string): Promise<LearningItem[]> =>
  (await queryAll(records, keys.learningOf(hashOf(staffId))))
    .map((item) => learningItem.parse(item))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
