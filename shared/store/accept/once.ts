import { createHash } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type OnceItem, onceItem } from '../items/once.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** The caller and the key they chose, so that two callers' keys never meet. */
export const onceHash = (callerId: string, idempotencyKey: string): string =>
  createHash('sha256').update(`${callerId}\n${idempotencyKey}`).digest('base64url');

/** The first answer to this caller and key, or null when it is new. */
export const earlierAnswer = async ({ client, table }: Records, hash: string): Promise<OnceItem | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.once(hash), ConsistentRead: true }),
  );
  return Item === undefined ? null : onceItem.parse(Item);
};
