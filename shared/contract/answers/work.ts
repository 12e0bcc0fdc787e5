import * as z from 'zod';
import { OUT_OF_TURN_REASONS } from '../../domain/queue/out-of-turn.ts';
import { instant, referenceOf, workId } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { flag, level, queueId, worker } from './words.ts';

/** One referral in one queue. */
export const work = z
  .strictObject({
    id: workId,
    reference: referenceOf,
    queue: queueId,
    queueName: z.string(),
    /** Numbers of the contacts that were routed here. */
    contacts: z.array(z.int()),
    /** Numbers of those that are decided here. A contact may be looked at again. */
    decided: z.array(z.int()),
    /** Of those: whose decision waits for a manager. */
    awaiting: z.array(z.int()),
    /** What to notice about this piece of work. */
    flags: z.array(flag),
    level,
    due: instant,
    receivedAt: instant,
    state: z.enum(['waiting', 'held', 'awaiting', 'done']),
    held: z.strictObject({ by: worker, until: instant, mine: z.boolean() }).nullable(),
    /** Left by whoever gave it back last, for whoever takes it next. */
    note: z.strictObject({ words: z.string(), by: z.string(), at: instant }).nullable(),
    /** Who gave it to whoever holds it, while they hold it. */
    transferred: z.strictObject({ by: z.string(), at: instant }).nullable(),
    /** Why it was taken before its turn, by whoever had it last. */
    outOfTurn: z
      .strictObject({
        reason: z.enum(OUT_OF_TURN_REASONS),
        words: z.string().nullable(),
        by: z.string(),
        at: instant,
      })
      .nullable(),
    version: z.int(),
  })
  .meta({ id: 'Work' });

export type Work = Frozen<z.infer<typeof work>>;

/** One line of a queue's list. */
export const workListed = z
  .strictObject({
    ...work.shape,
    agency: z.string(),
    /** Initials and age in words, never a whole name. */
    people: z.array(z.strictObject({ initials: z.string(), age: z.string() })),
    /** Why who it is about is not shown: it is restricted, or this person knows the family. */
    kept: z.enum(['masked', 'conflicted']).optional(),
    /** By when a social worker has to take a next step; null once it was taken for everybody here. */
    acknowledgeBy: instant.nullable(),
  })
  .meta({ id: 'WorkListed' });

export type WorkListed = Frozen<z.infer<typeof workListed>>;

/** A queue with its counts. Overdue and rating counts are of work that is not done. */
export const queueCounts = z
  .strictObject({
    id: queueId,
    name: z.string(),
    about: z.string(),
    waiting: z.int(),
    held: z.int(),
    overdue: z.int(),
    /** Due within the hour, and not overdue. */
    dueSoon: z.int(),
    /** Since when the red that waits longest has had nobody; null where none waits. */
    oldestRed: instant.nullable(),
    red: z.int(),
    amber: z.int(),
    yellow: z.int(),
    /** The counts stop at a limit: there is at least this much. */
    atLeast: z.boolean(),
  })
  .meta({ id: 'QueueCounts' });

export type QueueCounts = Frozen<z.infer<typeof queueCounts>>;

export const queues = z
  .strictObject({
    queues: z.array(queueCounts),
    /** What this person holds, most urgent first. */
    mine: z.array(workListed),
  })
  .meta({ id: 'Queues' });

export const queueList = z
  .strictObject({
    queue: queueCounts,
    items: z.array(workListed),
    /** How much of the queue is as asked for, of what is counted. */
    matching: z.int(),
    /** Flags that any work of the queue has. */
    flags: z.array(flag),
    more: z.boolean(),
  })
  .meta({ id: 'QueueList' });

export type QueueList = Frozen<z.infer<typeof queueList>>;

export const pulled = z.strictObject({ work }).meta({ id: 'Pulled' });
