import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { z } from 'zod';
import { contactItem } from './items/contact.ts';
import { type OutboxItem, outboxItem } from './items/outbox.ts';

/** The part of a stream record that is read. */
export interface StreamRecord {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | {
        readonly Keys?: Readonly<Record<string, unknown>> | undefined;
        readonly NewImage?: Readonly<Record<string, unknown>> | undefined;
        readonly SequenceNumber?: string | undefined;
      }
    | undefined;
}

/** The records from which the batch is to be tried again. */
export interface BatchAnswer {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}

/** The item as it was after what a stream record tells of, or null when it was removed. */
export const itemInRecord = ({ dynamodb }: StreamRecord): Record<string, unknown> | null => {
  const image = dynamodb?.NewImage;
  // A stream's image has the shape of the SDK's attribute values under another name.
  return image === undefined ? null : unmarshall(image as Record<string, AttributeValue>);
};

const newItemIn = (record: StreamRecord): Record<string, unknown> | null =>
  record.eventName === 'INSERT' ? itemInRecord(record) : null;

/** The new outbox event in a stream record, or null when the record is about something else. */
export const eventInRecord = (record: StreamRecord): OutboxItem | null => {
  const item = newItemIn(record);
  return item !== null && String(item['pk']).startsWith('OUTBOX#') ? outboxItem.parse(item) : null;
};

/** The part of a new contact that is read from the stream: what else it is, is read as it stands. */
const newContact = contactItem.pick({ reference: true, contactId: true, newPerson: true, settled: true });

export type NewContact = z.infer<typeof newContact>;

/** The new contact in a stream record, or null when the record is about something else. */
export const contactInRecord = (record: StreamRecord): NewContact | null => {
  const item = newItemIn(record);
  if (item === null || !String(item['pk']).startsWith('REFERRAL#')) return null;
  if (!String(item['sk']).startsWith('CONTACT#')) return null;
  const { reference, contactId, newPerson, settled } = item;
  return newContact.parse({ reference, contactId, newPerson, settled });
};

const REFERRAL = 'REFERRAL#';

/** The referral that anything in a stream record belongs to, or null when it belongs to none. */
export const referenceInRecord = ({ dynamodb }: StreamRecord): string | null => {
  if (dynamodb?.Keys === undefined) return null;
  // A stream's keys have the shape of the SDK's attribute values under another name.
  const { pk } = unmarshall(dynamodb.Keys as Record<string, AttributeValue>);
  return String(pk).startsWith(REFERRAL) ? String(pk).slice(REFERRAL.length) : null;
};
