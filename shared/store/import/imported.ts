import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type AuditEvent, auditEvent } from '../audit/event.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import type { ImportIds } from './import-ids.ts';

/** A council's contact by its import id, with the hash of its row. */
export interface ContactKnown {
  readonly contact: string;
  readonly row: string;
}

export type Standing =
  /** Not in yet; it will have this reference. */
  | { readonly kind: 'absent'; readonly reference: string }
  | { readonly kind: 'in' | 'in-with-other-details'; readonly reference: string };

/** A reference has eight letters, so that two records meet now and then; not eight times one after another. */
const MOST_ATTEMPTS = 8;

const firstEvent = async ({ client, table }: Records, reference: string): Promise<AuditEvent | null> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: keys.auditEvent(reference, 1), ConsistentRead: true }),
  );
  return Item === undefined ? null : auditEvent.parse(Item);
};

/** Whether a contact is in already. Its first audit event says which contact it is, and is never rewritten. */
export const standingOf = async (
  records: Records,
  ids: ImportIds,
  prefix: string,
  { contact, row }: ContactKnown,
): Promise<Standing> => {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const reference = ids.reference(prefix, contact, attempt);
    const event = await firstEvent(records, reference);
    if (event === null) return { kind: 'absent', reference };
    if (event.detail['contact'] !== contact) continue;
    return { kind: event.detail['row'] === row ? 'in' : 'in-with-other-details', reference };
  }
  throw new Error('No free reference was found');
};
