import { GetCommand } from '@aws-sdk/lib-dynamodb';
import {
  type TestKeptBackItem,
  type TestPlanItem,
  type TestReceivedItem,
  testKeptBackItem,
  testPlanItem,
  testReceivedItem,
} from '../items/test-referral.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { keys, TESTS } from '../table.ts';

/** What became of a plan. */
export interface TestSoFar {
  /** In the order in which they came in. */
  readonly received: readonly TestReceivedItem[];
  /** Messages that would have been sent, oldest first. */
  readonly keptBack: readonly TestKeptBackItem[];
}

/** Every test that managers planned, the newest first. */
export const readPlans = async (records: Records): Promise<TestPlanItem[]> =>
  (await queryAll(records, TESTS))
    .map((item) => testPlanItem.parse(item))
    .toSorted((one, other) => (one.planned.at < other.planned.at ? 1 : -1));

export const readPlan = async ({ client, table }: Records, id: string): Promise<TestPlanItem | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.testPlan(id), ConsistentRead: true }),
  );
  return Item === undefined ? null : testPlanItem.parse(Item);
};

export const readSoFar = async (records: Records, plan: string): Promise<TestSoFar> => {
  const items = await queryAll(records, keys.testOf(plan));
  const starting = (start: string) => items.filter(({ sk }) => String(sk).startsWith(start));
  return {
    received: starting('RECEIVED#')
      .map((item) => testReceivedItem.parse(item))
      .toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1)),
    keptBack: starting('KEPT-BACK#')
      .map((item) => testKeptBackItem.parse(item))
      .toSorted((one, other) => (one.at < other.at ? -1 : 1)),
  };
};
