import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type OutboxItem, outboxItem } from './items/outbox.ts';

/** The part of a stream record that is read. */
export interface StreamRecord {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | {
        readonly NewImage?: Readonly<Record<string, unknown>> | undefined;
        readonly SequenceNumber?: string | undefined;
      }
    | undefined;
}

/** The new outbox event in a stream record, or null when the record is about something else. */
export const eventInRecord = ({ eventName, dynamodb }: StreamRecord): OutboxItem | null => {
  const image = dynamodb?.NewImage;
  if (eventName !== 'INSERT' || image === undefined) return null;
  // A stream's image has the shape of the SDK's attribute values under another name.
  const item = unmarshall(image as Record<string, AttributeValue>);
  return String(item['pk']).startsWith('OUTBOX#') ? outboxItem.parse(item) : null;
};
