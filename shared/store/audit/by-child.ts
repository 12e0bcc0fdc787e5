import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ContactItem } from '../items/contact.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { type AuditEvent, auditEvent } from './event.ts';

/** A child whom an event is about, by the person that their contact points at. */
export interface Concerned {
  readonly personId: string;
  readonly reference: string;
}

/**
 * An event once more, under a child whom it is about and by its instant, so that one query answers who read or
 * changed anything about that child. The event itself stays in its chain: `hash` is that of the event there.
 */
export const childEntry = auditEvent.omit({ previous: true, gsi1pk: true, gsi1sk: true }).extend({
  personId: z.string(),
  reference: z.string(),
  /** The subject of the chain that the event is in. */
  subject: z.string(),
});

export type ChildEntry = z.infer<typeof childEntry>;

/** The children whom the contacts of a referral point at. */
export const concernedBy = (contacts: readonly Pick<ContactItem, 'personId' | 'reference'>[]): Concerned[] =>
  contacts.map(({ personId, reference }) => ({ personId, reference }));

/** The children of a referral, where it has not been read. */
export const readConcerned = async ({ client, table }: Records, reference: string): Promise<Concerned[]> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :contact)',
      ExpressionAttributeValues: { ':pk': keys.referral(reference), ':contact': 'CONTACT#' },
      ProjectionExpression: 'personId',
      ConsistentRead: true,
    }),
  );
  return Items.flatMap(({ personId }) => (typeof personId === 'string' ? [{ personId, reference }] : []));
};

/** The entries of an event, one for each child it is about. */
export const childEntriesOf = (event: AuditEvent, concerned: readonly Concerned[]): ChildEntry[] => {
  const { previous: _previous, gsi1pk: _staff, gsi1sk: _at, ...rest } = event;
  const subject = keys.auditSubject(event.pk);
  const children = new Map(concerned.map((child) => [child.personId, child]));
  return [...children.values()].map(({ personId, reference }) => ({
    ...rest,
    ...keys.childEntry(personId, event.at, subject, event.sequence, event.hash),
    personId,
    reference,
    subject,
  }));
};

/** The same as actions of a transaction. */
export const putChildEntries = (table: string, event: AuditEvent, concerned: readonly Concerned[]) =>
  childEntriesOf(event, concerned).map((Item) => ({ Put: { TableName: table, Item } }));
