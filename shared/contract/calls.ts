import * as z from 'zod';
import { CALLERS, CHANNELS } from '../domain/calls/call.ts';
import { submitted } from './answers/submitted.ts';
import { calendarDate, instant, line, prose, referenceOf, timeOfDay } from './fields.ts';
import type { Frozen } from './frozen.ts';
import { referral } from './referral/referral.ts';

/** How a contact came to staff. Who writes it down is known from their sign-in and never said here. */
export const callTaken = z
  .strictObject({
    channel: z.enum(CHANNELS, { error: 'Say whether it came by phone or in person' }).default('phone'),
    /** When the caller spoke to somebody, in local time: the clocks start there. Now, where it is left out. */
    takenOn: calendarDate.optional(),
    takenTime: timeOfDay.optional(),
    caller: z.enum(CALLERS).optional(),
    /** Id of the caller’s agency in the directory: its people then see it among what they sent. */
    agency: line.optional(),
    /** The caller asked what to do, and for nothing else. */
    adviceOnly: z.boolean().optional(),
    adviceGiven: prose.optional(),
    /** What the caller said that they will do. */
    callerWill: prose.optional(),
    /** The work comes back to its queue on that day. */
    followUpOn: calendarDate.optional(),
    /** Is the caller asked to confirm in writing? Left out: professionals are, unless they asked for advice only. */
    writtenForm: z.boolean().optional(),
  })
  .meta({ id: 'CallTaken' });

/** A contact that staff write down for a caller: the same questions as a partner is asked, and about the call. */
export const contactKeyed = z.strictObject({ call: callTaken, referral }).meta({ id: 'ContactKeyed' });

export type ContactKeyed = z.output<typeof contactKeyed>;

/** What staff are told once it is written down. */
export const keyed = z
  .strictObject({
    ...submitted.shape,
    /** When the written form is due, where the caller is asked for one. */
    writtenFormDue: instant.nullable(),
    /** Is the caller sent a receipt? */
    receiptSent: z.boolean(),
  })
  .meta({ id: 'Keyed' });

export type Keyed = Frozen<z.infer<typeof keyed>>;

/** That the written form which follows a call has come: as a referral here, or in another way. */
export const writtenFormCame = z
  .strictObject({
    reference: referenceOf.optional(),
    words: line.optional(),
  })
  .meta({ id: 'WrittenFormCame' });

export type WrittenFormCame = z.output<typeof writtenFormCame>;

/** How a contact came that staff wrote down, as the desk sees it. */
export const callAnswer = z
  .strictObject({
    channel: z.enum(CHANNELS),
    caller: z.enum(CALLERS),
    takenAt: instant,
    keyedAt: instant,
    keyedBy: z.string(),
    adviceOnly: z.boolean(),
    adviceGiven: z.string().nullable(),
    callerWill: z.string().nullable(),
    followUp: z.strictObject({ on: z.iso.date(), cameBackAt: instant.nullable() }).nullable(),
    writtenForm: z
      .strictObject({
        due: instant,
        standing: z.enum(['awaited', 'overdue', 'received']),
        chasedAt: instant.nullable(),
        received: z
          .strictObject({
            at: instant,
            by: z.string().nullable(),
            reference: referenceOf.nullable(),
            words: z.string().nullable(),
          })
          .nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Call' });

export type CallAnswer = Frozen<z.infer<typeof callAnswer>>;
