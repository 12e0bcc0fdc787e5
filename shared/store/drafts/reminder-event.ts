import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { outboxItemOf } from '../accept/to-items.ts';
import { hashOf } from '../canonical.ts';
import { seal } from '../email-codes/keyed.ts';
import type { OutboxItem } from '../items/outbox.ts';
import type { Records } from '../records.ts';
import { keys, placeInOutbox } from '../table.ts';

/** What is sealed in the event: whoever delivers it reads no draft. */
export const reminderToSend = z.strictObject({
  to: z.string(),
  /** Instant at which the draft was begun. */
  startedAt: z.string(),
});

export type ReminderToSend = Readonly<z.infer<typeof reminderToSend>>;

export interface ReminderToWrite extends ReminderToSend {
  readonly draftId: string;
  /** When the draft is deleted unless it is changed. Epoch seconds. */
  readonly deletedAt: number;
}

/** The event outlives its draft by so much: while the draft is there, it is known that it was written. */
const OUTLIVES_SECONDS = 3 * 24 * 60 * 60;

const eventOf = (
  { draftId, deletedAt, to, startedAt }: ReminderToWrite,
  at: string,
  secret: string,
): OutboxItem => {
  // One life of a draft has one reminder, however often it is written; a change gives it another life.
  const id = hashOf({ draftId, deletedAt });
  return {
    ...outboxItemOf('draft-reminder', '', at),
    ...keys.outbox(id),
    ...placeInOutbox(at, id),
    sk: 'EVENT',
    id,
    sealed: seal({ to, startedAt } satisfies ReminderToSend, id, secret),
    endsAt: new Date(deletedAt * 1000).toISOString(),
    expiresAt: deletedAt + OUTLIVES_SECONDS,
  };
};

/** Has an owner reminded of a draft, once for each life of it. */
export const writeReminder = async (
  { client, table }: Records,
  toWrite: ReminderToWrite,
  at: string,
  secret: string,
): Promise<'written' | 'written-before'> => {
  const Item = eventOf(toWrite, at, secret);
  try {
    await client.send(
      new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    return 'written';
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return 'written-before';
    throw error;
  }
};
