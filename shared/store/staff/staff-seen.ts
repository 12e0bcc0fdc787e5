import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Role } from '../../domain/roles.ts';
import { hashOf } from '../canonical.ts';
import { type StaffItem, staffItem } from '../items/staff.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { keys, STAFF } from '../table.ts';

/** Who has not looked at the queues for this long is no longer offered as a colleague. */
const KEPT_DAYS = 30;

/** Somebody at the desk. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Notes that somebody looked at the queues: from then on colleagues can give work to them. */
export const noteSeen = async (
  { client, table }: Records,
  { id, name, roles }: StaffMember,
  at: string,
): Promise<void> => {
  const item: StaffItem = {
    ...keys.staffSeen(hashOf(id)),
    pk: STAFF,
    id,
    name,
    roles: [...roles],
    seenAt: at,
    expiresAt: Math.floor(Date.parse(at) / 1000) + KEPT_DAYS * 86_400,
  };
  await client.send(new PutCommand({ TableName: table, Item: item }));
};

/** Colleagues can give no work to somebody any more, until they look at the queues again. */
export const noLongerOffered = async ({ client, table }: Records, id: string, now: string): Promise<void> => {
  try {
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: keys.staffSeen(hashOf(id)),
        UpdateExpression: 'SET expiresAt = :now',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':now': Math.floor(Date.parse(now) / 1000) },
      }),
    );
  } catch (error) {
    // They were never seen.
    if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
  }
};

/** The engine takes expired items away when it has time. */
const isKept = ({ expiresAt }: StaffItem, now: string): boolean => expiresAt * 1000 > Date.parse(now);

/** Staff seen at the desk lately, by name. */
export const listStaff = async (records: Records, now: string): Promise<StaffItem[]> =>
  (await queryAll(records, STAFF))
    .map((item) => staffItem.parse(item))
    .filter((item) => isKept(item, now))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));

/** One member of staff by their id, or null where they were not seen lately. */
export const findStaff = async (
  { client, table }: Records,
  id: string,
  now: string,
): Promise<StaffItem | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.staffSeen(hashOf(id)), ConsistentRead: true }),
  );
  if (Item === undefined) return null;
  const item = staffItem.parse(Item);
  return isKept(item, now) ? item : null;
};
