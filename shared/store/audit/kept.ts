import { canonical, hashOf } from '../canonical.ts';
import { itemInRecord, type StreamRecord } from '../outbox-stream.ts';
import { keys } from '../table.ts';
import { type ChainFault, type Copy, chainFault } from './check-chain.ts';

/** An event of the audit as it was written: whatever is in the table later, this is what is kept of it. */
export type WrittenEvent = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** One event as an object that nobody can change. */
export interface AuditObject {
  readonly key: string;
  readonly body: string;
}

const EVENTS = keys.audit('');

/**
 * The event of the audit that a stream record brings, or null when it is about something else. An event is
 * written once and never again; one that somebody changed all the same is kept beside what it was.
 */
export const auditEventInRecord = (record: StreamRecord): WrittenEvent | null => {
  const item = itemInRecord(record);
  if (item === null || typeof item['pk'] !== 'string' || typeof item['sk'] !== 'string') return null;
  return item['pk'].startsWith(EVENTS) ? { ...item, pk: item['pk'], sk: item['sk'] } : null;
};

/** Before the keys of all events about one subject, in the order of its chain. */
export const objectsOf = (subject: string): string => `events/${subject}/`;

/**
 * Where an event is kept, and as what. The key has the subject and the place in its chain, so that a chain is
 * read in order from the bucket alone, and a digest of the content: the same event comes to the same key
 * however often it arrives, and another that took its place stands beside it.
 */
export const objectOf = (event: WrittenEvent): AuditObject => ({
  key: `${objectsOf(keys.auditSubject(event.pk))}${event.sk}-${hashOf(event)}.json`,
  body: canonical(event),
});

/**
 * Works the chain of one subject out anew from its objects alone: the first event that does not fit, or null
 * when it is whole. Two events in one place are `changed`.
 *
 * @param bodies the objects as text, in the order of their keys
 * @param copies what stands of its events elsewhere, to find a chain that ends too early
 */
export const keptChainFault = (bodies: readonly string[], copies: readonly Copy[] = []): ChainFault | null =>
  chainFault(
    bodies.map((body) => JSON.parse(body)),
    copies,
  );
