import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { hashOf } from '../canonical.ts';
import { refusalsOf, StoreBusy } from '../errors.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { type Concerned, readConcerned } from './by-child.ts';
import { type AuditEvent, auditEvent, followOn, type Happening } from './event.ts';
import { transactWithEntries } from './transact.ts';

/** Times a change is tried again when others write to the same chain at the same moment. */
export const CHAIN_TRIES = 12;

/** Waits a little, longer each time, so that those who met do not meet again. */
export const soon = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(20 * 2 ** attempt, 400)));

/** The last event about a subject, or null when there is none. */
export const lastEvent = async ({ client, table }: Records, subject: string): Promise<AuditEvent | null> => {
  const { Items } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit(subject) },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  const [last] = Items ?? [];
  return last === undefined ? null : auditEvent.parse(last);
};

/** All events about a subject, oldest first. */
export const chainOf = async (records: Records, subject: string): Promise<AuditEvent[]> =>
  (await queryAll(records, keys.audit(subject))).map((item) => auditEvent.parse(item));

/** An action of a transaction that adds an event, refused if its place in the chain is taken. */
export const putEvent = (table: string, event: AuditEvent) => ({
  Put: { TableName: table, Item: event, ConditionExpression: 'attribute_not_exists(pk)' },
});

/**
 * Makes a change that needs a place in a subject's chain, trying again while others take that place.
 * `change` answers `again` when it lost its place and must be tried with a later one.
 * @throws StoreBusy when it keeps losing.
 */
export const inChain = async <Result>(
  records: Records,
  subject: string,
  change: (after: AuditEvent | null) => Promise<Result | 'again'>,
): Promise<Result> => {
  for (let attempt = 0; attempt < CHAIN_TRIES; attempt += 1) {
    const result = await change(await lastEvent(records, subject));
    if (result !== 'again') return result;
    await soon(attempt);
  }
  throw new StoreBusy('The record is being changed by others');
};

/** Adds an event about a subject, findable by the children whom it is about. */
export const recordEvent = async (
  records: Records,
  subject: string,
  happening: Happening,
  concerned: readonly Concerned[] = [],
): Promise<void> => {
  await inChain(records, subject, async (after) => {
    try {
      await transactWithEntries(records, [], [followOn(subject, after, happening)], concerned);
      return 'recorded';
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
  });
};

/**
 * The subject under which looks at a referral are kept: a chain of their own, so that however often somebody
 * reads, nobody who has to change the referral waits for it.
 */
export const looksAt = (reference: string): string => `${reference}.LOOKS`;

/** Adds a look at a referral to its looks. `concerned`: its children, where they are known already. */
export const recordLook = async (
  records: Records,
  reference: string,
  happening: Happening,
  concerned?: readonly Concerned[],
): Promise<void> =>
  recordEvent(records, looksAt(reference), happening, concerned ?? (await readConcerned(records, reference)));

/** The subject under which what one member of staff looked at is kept. */
export const staffSubject = (staffId: string): string => `STAFF.${hashOf(staffId)}`;
