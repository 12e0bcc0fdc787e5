import * as z from 'zod';
import type { MessageKind, SenderMessage } from '../../domain/after-sending/message.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { Level } from '../../domain/rating/level.ts';

/** A contact whose rating rose by what a message says. */
const rise = z.strictObject({ contact: z.int(), from: z.custom<Level>(), to: z.custom<Level>() });

/**
 * What was said about a referral after it was sent: by its sender, or as a question by the desk. Never
 * rewritten: what it did is kept with it.
 */
export const messageItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  /** Made from its author and their key, so that the same press never writes twice. */
  id: z.string(),
  reference: z.string(),
  kind: z.custom<MessageKind | 'question'>(),
  at: z.string(),
  by: z.strictObject({ id: z.string(), name: z.string(), role: z.string() }),
  words: z.string(),
  reason: z.string().optional(),
  concerns: z.custom<NonNullable<SenderMessage['concerns']>>().optional(),
  significantHarm: z.custom<NonNullable<SenderMessage['significantHarm']>>().optional(),
  consent: z.custom<NonNullable<SenderMessage['consent']>>().optional(),
  /** The question that an answer is about. */
  question: z.string().optional(),
  /** The queue in which a question was asked. */
  queue: z.custom<QueueId>().optional(),
  /** Of a question: it is about what the family was told and said. */
  about: z.literal('agreement').optional(),
  /** Contacts that left that queue until it is answered, to come back to their old place. */
  waiting: z.array(z.int()).optional(),
  raised: z.array(rise),
  /** Somebody has to be phoned: it made a contact red while the MASH was closed. */
  phoneNow: z.boolean(),
  /** Hash of what was sent. */
  payload: z.string(),
});

export type MessageItem = z.infer<typeof messageItem>;
export type Rise = z.infer<typeof rise>;
