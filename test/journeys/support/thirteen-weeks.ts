import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Report } from '../../../shared/domain/figures/report.ts';
import { createStoreClient } from '../../../shared/store/client.ts';
import type { Records } from '../../../shared/store/records.ts';
import { keys } from '../../../shared/store/table.ts';

const WEEKS = 13;
const DAY_MS = 24 * 60 * 60_000;
/** Weeks in which half the workers were ill, counted from the oldest. */
const BAD = [5, 6];

const dayAt = (monday: string, days: number): string =>
  new Date(Date.parse(`${monday}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The only table of records in a database that serves one journey. */
export const recordsOf = async (endpoint: string): Promise<Records> => {
  const client = createStoreClient({ endpoint });
  const lister = new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { TableNames = [] } = await lister.send(new ListTablesCommand({}));
  lister.destroy();
  const table = TableNames.find((name) => name.startsWith('records'));
  if (table === undefined) throw new Error('There is no table of records');
  return { client, table };
};

/** A working day’s counts: a little more or less from day to day, and less done in a bad week. */
const countsOf = (week: number, day: number): Record<string, number> => {
  const bad = BAD.includes(week);
  const more = (week * week * 3 + day * 5) % 11;
  const decided = (bad ? 24 : 41) + (BAD.includes(week - 1) ? 6 : 0) + more;
  const outcomes = {
    'outcome|social-care-assessment': Math.round(decided * 0.19),
    'outcome|strategy-discussion': Math.round(decided * 0.07),
    'outcome|early-help': Math.round(decided * 0.3),
    'outcome|information-and-advice': Math.round(decided * 0.18),
    'outcome|allocated-team': Math.round(decided * 0.06),
  };
  const rest = decided - Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const [red, amber] = [3 + (more % 2), 12 + (more % 5)];
  return {
    'received|red': red,
    'received|amber': amber,
    'received|yellow': 26 + more,
    'decided|red': 3,
    'decided|amber': bad ? 9 : 13,
    'decided|yellow': decided - 3 - (bad ? 9 : 13),
    'in-time|red': bad && day > 2 ? 2 : 3,
    'in-time|amber': bad ? 5 : 12,
    'in-time|yellow': Math.round((decided - 16) * (bad ? 0.58 : 0.93)),
    ...outcomes,
    'outcome|no-further-action': rest,
    'social-care-again': 1 + (day % 2),
    repeat: 3 + (more % 3),
    acknowledged: 38,
    'acknowledged-in-time': bad ? 25 : 36,
    'told|exampleshire-high': Math.round(decided * (bad ? 0.6 : 0.9)),
    'agreement|agreed|exampleshire-high': 18,
    'agreement|agreed|health-visiting': 9,
    'agreement|refused|exampleshire-high': 3,
    'agreement|missing|police': Math.max(1, 11 - Math.floor(week / 2)),
    'agreement|missing|exampleshire-high': 1,
  };
};

const morningOf = (week: number, day: string): Report => {
  const behind = BAD.includes(week - 1) || BAD.includes(week - 2);
  const open = 61 + ((week * 5) % 9) + (behind ? 96 : 0);
  const period = { from: day, to: day, counts: {} };
  return {
    day,
    at: `${day}T07:30:00.000Z`,
    open: [
      {
        queue: 'mash',
        level: 'amber',
        open,
        ages: { '0-1': open, '2-3': 0, '4-5': 0, '6+': 0 },
        decision: { inside: open, slipping: 9 + (week % 4), overdue: behind ? 38 : 4 + (week % 3) },
        nextStep: { inside: open, slipping: 0, overdue: 0 },
      },
    ],
    openContacts: open,
    overdueContacts: behind ? 38 : 4 + (week % 3),
    slippingContacts: 9 + (week % 4),
    atLeast: false,
    yesterday: period,
    month: period,
    reviewsWaiting: 0,
    untold: { count: 0 },
    checks: [],
    unclaimedReds: [],
  };
};

/** Puts the figures of thirteen weeks, two of them bad, to the day before one. Nobody stands behind them. */
export const putThirteenWeeks = async (
  { client, table }: Records,
  monday: string,
  before: string,
): Promise<void> => {
  for (let week = 0; week < WEEKS; week += 1) {
    const start = dayAt(monday, 7 * (week - WEEKS + 1));
    const report = morningOf(week, start);
    await client.send(new PutCommand({ TableName: table, Item: { ...keys.report(start), report } }));
    for (let day = 0; day < 5; day += 1) {
      const date = dayAt(start, day);
      if (date >= before) return;
      await client.send(
        new PutCommand({ TableName: table, Item: { ...keys.dayCounts(date), ...countsOf(week, day) } }),
      );
    }
  }
};
