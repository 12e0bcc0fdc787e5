import { BatchGetCommand, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Report } from '../../domain/figures/report.ts';
import { refusalsOf } from '../errors.ts';
import type { OutboxItem } from '../items/outbox.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** Stands in the place of a day for the latest report that is not kept. */
export const NOW = 'NOW';

/** Reports are read back as they were written: an old one stays readable when another figure is added. */
const reportItem = z.strictObject({ pk: z.string(), sk: z.string(), report: z.custom<Report>() });

/** Puts the latest report in the place of the one before. */
export const putLatest = async ({ client, table }: Records, report: Report): Promise<void> => {
  await client.send(new PutCommand({ TableName: table, Item: { ...keys.report(NOW), report } }));
};

/**
 * Keeps the report of a day for ever, with the message about it, once: false where the day has one already.
 */
export const keepReport = async (
  { client, table }: Records,
  report: Report,
  message: OutboxItem,
): Promise<boolean> => {
  try {
    await client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: table,
              Item: { ...keys.report(report.day), report },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          { Put: { TableName: table, Item: message } },
        ],
      }),
    );
    return true;
  } catch (error) {
    if (refusalsOf(error) === null) throw error;
    return false;
  }
};

/** The report of a day, or the latest; null where there is none. */
export const readReport = async ({ client, table }: Records, day: string): Promise<Report | null> => {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: keys.report(day) }));
  return Item === undefined ? null : reportItem.parse(Item).report;
};

/** The reports of some days, by day; at most a hundred. Days without one are left out. */
export const readReports = async (
  { client, table }: Records,
  days: readonly string[],
): Promise<ReadonlyMap<string, Report>> => {
  let asked: Record<string, unknown>[] = days.map((day) => ({ ...keys.report(day) }));
  const found: Report[] = [];
  while (asked.length > 0) {
    const answer = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: asked } } }));
    found.push(...(answer.Responses?.[table] ?? []).map((item) => reportItem.parse(item).report));
    asked = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return new Map(found.map((report) => [report.day, report]));
};
