import { createHmac, randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { hashOf } from '../canonical.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/**
 * Ids for what is imported, always the same for the same council record, so that an import can run again. They
 * are keyed hashes: nothing of the council's own numbers can be read from them.
 */
export interface ImportIds {
  /** For a contact, from the council's own reference of it. */
  readonly contact: (reference: string) => string;
  /** For a row as a whole, to tell whether it has changed. */
  readonly row: (cells: Readonly<Record<string, string>>) => string;
  /** For a person, from the council's own id of them: the form of a random one. */
  readonly person: (councilId: string) => string;
  /** Which reference to try for a contact; another for each attempt. */
  readonly reference: (prefix: string, contact: string, attempt: number) => string;
}

/** Crockford's alphabet, as in every reference. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const importIds = (secret: string): ImportIds => {
  const keyed = (kind: string, value: string): Buffer =>
    createHmac('sha256', secret).update(`${kind}\n${value}`).digest();
  return {
    contact: (reference) => keyed('contact', reference).toString('base64url'),
    row: (cells) => keyed('row', hashOf(cells)).toString('base64url'),
    person: (councilId) =>
      keyed('person', councilId)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
    reference: (prefix, contact, attempt) => {
      const bytes = keyed('reference', `${contact}\n${attempt}`).subarray(0, 8);
      const letters = [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
      return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}`;
    },
  };
};

const secretItem = z.object({ secret: z.string().min(32) });

const secretThere = async ({ client, table }: Records): Promise<string | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.importSecret(), ConsistentRead: true }),
  );
  return Item === undefined ? null : secretItem.parse(Item).secret;
};

/**
 * The secret of the import's ids, made by the first import. It stays in the table and not with the secret of
 * the matching keys: that one is replaced from time to time, and an import that ran again after that would
 * put everything in twice.
 */
export const importSecret = async (records: Records): Promise<string> => {
  const known = await secretThere(records);
  if (known !== null) return known;
  try {
    const Item = { ...keys.importSecret(), secret: randomBytes(32).toString('base64url') };
    await records.client.send(
      new PutCommand({ TableName: records.table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    return Item.secret;
  } catch (error) {
    // Another import was first.
    const theirs = await secretThere(records);
    if (theirs === null) throw error;
    return theirs;
  }
};
