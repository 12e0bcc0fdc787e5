import * as z from 'zod';
import type { Flag } from '../../domain/flags.ts';
import type { OutOfTurnReason } from '../../domain/queue/out-of-turn.ts';
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
  /** Of the decided: those whose decision waits for a manager. */
  awaiting: z.array(z.int()).optional(),
  /** In `manager-decision`: contacts that are here only to be countersigned. */
  countersign: z.array(z.int()).optional(),
  /** Staff who can do nothing with it, since they had a part in all that is to be countersigned. */
  notFor: z.array(z.string()).optional(),
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
  /** Who gave it to its holder. */
  transferred: z.strictObject({ by: z.string(), at: z.string() }).optional(),
  /** Why it was taken before its turn, by whoever took it last. */
  outOfTurn: z
    .strictObject({
      reason: z.custom<OutOfTurnReason>(),
      words: z.string().optional(),
      by: z.string(),
      at: z.string(),
    })
    .optional(),
  /** By when a social worker's next step is due; absent once it was taken for every contact. */
  acknowledgeBy: z.string().optional(),
  /** When it came to this queue later than it was received, became red here, or was given back. */
  waitingSince: z.string().optional(),
  /** When a duty manager was last told that nobody took it. */
  escalatedAt: z.string().optional(),
  /** In the Emergency Duty Team's queue: when the MASH's closing brought it there. */
  handedOverAt: z.string().optional(),
  /** In the Emergency Duty Team's queue: when it went back to the MASH unfinished. */
  handedBackAt: z.string().optional(),
  /** Who it is kept from, as its referral says: the list shows no more than they may know. */
  access: z
    .strictObject({
      allowed: z.array(z.string()).optional(),
      opened: z.array(z.strictObject({ id: z.string(), until: z.string() })).optional(),
      conflicts: z.array(z.string()).optional(),
    })
    .optional(),
  /** Id of the plan of which it is a test. Told to nobody but managers, and to them only with the plan. */
  mystery: z.string().optional(),
  version: z.int(),
});

export type WorkItem = z.infer<typeof workItem>;

/** Is somebody's lease on it running at this instant? */
export const isHeld = (work: WorkItem, now: string): boolean =>
  !work.done && work.holder !== undefined && (work.leaseUntil ?? '') > now;

export const workIdOf = (reference: string, queue: QueueId): string => `${reference}.${queue}`;
