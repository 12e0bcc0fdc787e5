import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { DraftsTable } from './items.ts';
import { remindedFrom } from './kept-until.ts';
import { headIn, partitionOf, reminderKey, remindersOn } from './keys.ts';

/**
 * That a draft is to be looked at on a day, to see whether its owner has to be reminded of it. It names
 * nobody: where its owner is written to stands with the draft and goes with it.
 */
const reminder = z.object({ day: z.string(), id: z.string(), ownedIn: z.string() });

/** A draft to look at on a day: the day, `YYYY-MM-DD` in UTC, its id, and the partition that it lies in. */
export type Reminder = Readonly<z.infer<typeof reminder>>;

const draftToRemind = z.object({
  createdAt: z.string(),
  /** Epoch seconds. */
  expiresAt: z.number(),
  /** Where the owner is written to. Absent for people whom nothing but their browser knows. */
  remindTo: z.string().optional(),
  sent: z.object({ at: z.string() }).optional(),
});

/** What has to be known of a draft to remind its owner of it; nothing that was typed. */
export type DraftToRemind = Readonly<z.infer<typeof draftToRemind>>;

const DAY_SECONDS = 24 * 60 * 60;
/** A day is looked at again for a week, so that a missed run loses nothing; then it goes by itself. */
const KEPT_DAYS = 9;

/** The day of an instant (epoch seconds), `YYYY-MM-DD` in UTC. */
export const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

const put = (table: string, { day, id, ownedIn }: Reminder, done: boolean) => ({
  Put: {
    TableName: table,
    Item: {
      ...reminderKey(day, id),
      day,
      id,
      ownedIn,
      ...(done && { done }),
      expiresAt: Date.parse(day) / 1000 + KEPT_DAYS * DAY_SECONDS,
    },
  },
});

/** Writes down that a new draft is to be looked at when its owner may have to be reminded. */
export const firstReminder = (table: string, id: string, owner: string, expiresAt: number) =>
  put(table, { day: dayOf(remindedFrom(expiresAt)), id, ownedIn: partitionOf(owner) }, false);

/** The drafts that are still to be looked at of those of a day. */
export const remindersOf = async ({ client, table }: DraftsTable, day: string): Promise<Reminder[]> => {
  const found: Reminder[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: 'attribute_not_exists(done)',
        ExpressionAttributeValues: { ':pk': remindersOn(day) },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    found.push(...(page.Items ?? []).map((item) => reminder.parse(item)));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
};

/** The draft of a reminder as it stands; undefined when it was removed. */
export const draftOf = async (
  { client, table }: DraftsTable,
  { id, ownedIn }: Reminder,
): Promise<DraftToRemind | undefined> => {
  const { Item } = await client.send(
    new GetCommand({
      TableName: table,
      Key: headIn(ownedIn, id),
      ProjectionExpression: 'createdAt, expiresAt, remindTo, sent.#at',
      ExpressionAttributeNames: { '#at': 'at' },
      ConsistentRead: true,
    }),
  );
  return Item && draftToRemind.parse(Item);
};

/** Records that a draft was looked at, and on which day it has to be looked at next, if on any. */
export const settleReminder = async (
  { client, table }: DraftsTable,
  looked: Reminder,
  next: string | undefined,
): Promise<void> => {
  const again = next === undefined ? [] : [put(table, { ...looked, day: next }, false)];
  await client.send(new TransactWriteCommand({ TransactItems: [put(table, looked, true), ...again] }));
};
