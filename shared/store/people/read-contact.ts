import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type ContactItem, contactItem } from '../items/contact.ts';
import { type FormItem, formItem } from '../items/form.ts';
import type { Records } from '../records.ts';
import { type Key, keys } from '../table.ts';

export const referenceOf = (contactId: string): string => contactId.split('.')[0] ?? '';

const numberOf = (contactId: string): number => Number(contactId.split('.')[1]);

const itemAt = async ({ client, table }: Records, key: Key): Promise<Record<string, unknown> | undefined> =>
  (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;

/** One contact without the rest of its referral, or null where there is none. */
export const readContact = async (records: Records, contactId: string): Promise<ContactItem | null> => {
  const item = await itemAt(records, keys.contact(referenceOf(contactId), numberOf(contactId)));
  return item === undefined ? null : contactItem.parse(item);
};

/** The form that a contact came in with, or a referral by its reference. */
export const readForm = async (records: Records, contactId: string): Promise<FormItem | null> => {
  const item = await itemAt(records, keys.form(referenceOf(contactId)));
  return item === undefined ? null : formItem.parse(item);
};
