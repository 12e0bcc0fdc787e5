import * as z from 'zod';
import { MESSAGE_KINDS } from '../domain/after-sending/message.ts';
import { answer, instant, narrative, prose, referenceOf } from './fields.ts';
import type { Frozen } from './frozen.ts';
import { concerns } from './referral/person.ts';
import { agreementAnswers } from './referral/referral.ts';

const filled = (field: z.ZodString, name: string) =>
  field.refine((words) => words.trim() !== '', { error: `${name} must not be empty` });

const reason = filled(prose, 'Reason');

/** What its sender says about a referral after it was sent. It is kept beside it and changes nothing in it. */
export const message = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('information'),
      words: filled(narrative, 'Words'),
      concerns: concerns.optional(),
      significantHarm: answer.optional(),
    }),
    z.strictObject({ kind: z.literal('correction'), words: filled(narrative, 'Words'), reason }),
    z.strictObject({ kind: z.literal('withdrawal'), reason }),
    z.strictObject({ kind: z.literal('challenge'), words: filled(narrative, 'Words') }),
    z.strictObject({
      kind: z.literal('answer'),
      /** Id of the question, as in the status. */
      question: z.string().min(1).max(100),
      words: filled(narrative, 'Words'),
      /** What the family said, where the question is about agreement. */
      consent: agreementAnswers.optional(),
    }),
  ])
  .meta({ id: 'Message' });

export type Message = z.infer<typeof message>;

export const messageKind = z
  .enum(MESSAGE_KINDS as [(typeof MESSAGE_KINDS)[number]])
  .meta({ id: 'MessageKind' }); // never empty

/** That a message was received. */
export const messageReceived = z
  .strictObject({
    reference: referenceOf,
    id: z.string(),
    kind: messageKind,
    receivedAt: instant,
    /** Present when the sender must phone now and not rely on the message. */
    phoneNow: z.strictObject({ name: z.string(), number: z.string(), words: z.string() }).nullable(),
  })
  .meta({ id: 'MessageReceived' });

export type MessageReceived = Frozen<z.infer<typeof messageReceived>>;

/** Ask the sender something about work that one holds. */
export const question = z
  .strictObject({
    words: filled(prose, 'Question'),
    /** About what the family was told and said: contacts that are not red wait for the answer. */
    about: z.literal('agreement').optional(),
  })
  .meta({ id: 'Question' });

export type Question = z.infer<typeof question>;
