import { z } from 'zod';
import type { Flag } from '../../domain/flags.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { Level } from '../../domain/rating/level.ts';

/** One referral in one queue. The index attributes are there until the work is done. */
export const workItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
  reference: z.string(),
  queue: z.custom<QueueId>(),
  contacts: z.array(z.int()),
  /** Contacts whose decision in this queue is made. */
  decided: z.array(z.int()),
  level: z.custom<Level>(),
  due: z.string(),
  receivedAt: z.string(),
  agencyName: z.string(),
  people: z.array(z.strictObject({ number: z.int(), initials: z.string(), age: z.string() })),
  flags: z.array(z.custom<Flag>()),
  done: z.boolean(),
  holder: z.strictObject({ id: z.string(), name: z.string() }).optional(),
  /** When the work returns to its place by itself. */
  leaseUntil: z.string().optional(),
  /** One press of "pull next" has one key: the same key again gives the same work. */
  claimKey: z.string().optional(),
  /** Left by whoever gave it back, for whoever takes it next. */
  note: z.strictObject({ words: z.string(), by: z.string(), at: z.string() }).optional(),
  version: z.int(),
});

export type WorkItem = z.infer<typeof workItem>;

/** Is somebody's lease on it running at this instant? */
export const isHeld = (work: WorkItem, now: string): boolean =>
  !work.done && work.holder !== undefined && (work.leaseUntil ?? '') > now;

export const workIdOf = (reference: string, queue: QueueId): string => `${reference}.${queue}`;
