import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { readLinks } from '../people/links.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { stands } from '../search/read-people.ts';
import { keys, TABLE } from '../table.ts';
import { type ChildEntry, childEntry } from './by-child.ts';
import { type ChainFault, type Copy, chainFault } from './check-chain.ts';
import { type AuditEvent, auditEvent } from './event.ts';

/** From an instant until before another. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

interface Page<Item> {
  readonly events: readonly Item[];
  readonly more: boolean;
}

/** Most events of one answer. */
const MOST = 1_000;
/** Most times that links are followed on to further persons. */
const MOST_STEPS = 6;

const query = async <Item>(
  { client, table }: Records,
  asked: Omit<QueryCommandInput, 'TableName'>,
  parse: (item: unknown) => Item,
): Promise<Page<Item>> => {
  const events: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({ TableName: table, Limit: MOST, ExclusiveStartKey: from, ...asked }),
    );
    events.push(...(page.Items ?? []).map(parse));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && events.length < MOST);
  return { events: events.slice(0, MOST), more: from !== undefined || events.length > MOST };
};

/** What was read and changed about one person between two instants: one query, whichever referrals it was in. */
export const readChildEvents = (
  records: Records,
  personId: string,
  { start, end }: Span,
): Promise<Page<ChildEntry>> =>
  query(
    records,
    {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :start AND :end',
      ExpressionAttributeValues: { ':pk': keys.childAudit(personId), ':start': start, ':end': end },
      ConsistentRead: true,
    },
    (item) => childEntry.parse(item),
  );

/**
 * What was read and changed about contacts of this person while they pointed at another: somebody has said since
 * that they are not about that child. The other child’s own contacts are left out.
 */
export const readBeforeTakenAway = async (
  records: Records,
  personId: string,
  span: Span,
): Promise<Page<ChildEntry>[]> => {
  const links = await readLinks(records, personId);
  const taken = links.flatMap((link) =>
    stands(link) && link.detached?.from === link.otherPersonId ? [link.detached] : [],
  );
  return Promise.all(
    taken.map(async ({ contactId, from }) => {
      const { events, more } = await readChildEvents(records, from, span);
      return { events: events.filter(({ reference }) => contactId.startsWith(`${reference}.`)), more };
    }),
  );
};

/** What one person did between two instants, by a digest of their id. */
export const readDoings = (
  records: Records,
  staffDigest: string,
  { start, end }: Span,
): Promise<Page<AuditEvent>> =>
  query(
    records,
    {
      IndexName: TABLE.index.name,
      KeyConditionExpression: 'gsi1pk = :pk AND gsi1sk BETWEEN :start AND :end',
      ExpressionAttributeValues: { ':pk': keys.doings(staffDigest), ':start': start, ':end': end },
    },
    (item) => auditEvent.parse(item),
  );

/** Everybody whom people or the service took for the same child as this one, themself left out. */
export const takenForTheSame = async (records: Records, personId: string): Promise<string[]> => {
  const known = new Set([personId]);
  let wanted = [personId];
  for (let step = 0; wanted.length > 0 && step < MOST_STEPS; step += 1) {
    const links = await Promise.all(wanted.map((each) => readLinks(records, each)));
    wanted = links
      .flat()
      .filter((link) => stands(link) && link.answer === 'same' && !known.has(link.otherPersonId))
      .map(({ otherPersonId }) => otherPersonId);
    for (const each of wanted) known.add(each);
  }
  known.delete(personId);
  return [...known];
};

/** A chain as it is stored: what of it can be read, how much there is, and where it is broken. */
export interface ChainRead {
  readonly events: readonly AuditEvent[];
  readonly length: number;
  readonly fault: ChainFault | null;
}

/** Reads a chain that may have been tampered with. */
export const readChain = async (
  records: Records,
  subject: string,
  copies: readonly (Copy & { readonly subject: string })[],
): Promise<ChainRead> => {
  const items = await queryAll(records, keys.audit(subject));
  return {
    events: items.flatMap((item) => {
      const read = auditEvent.safeParse(item);
      return read.success ? [read.data] : [];
    }),
    length: items.length,
    fault: chainFault(
      items,
      copies.filter((copy) => copy.subject === subject),
    ),
  };
};
