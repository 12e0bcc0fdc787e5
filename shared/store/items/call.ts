import * as z from 'zod';
import type { CallerKind, Channel } from '../../domain/calls/call.ts';
import type { CalendarDate } from '../../domain/referral.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });

/**
 * That a contact came by phone or in person, and what staff did with the caller. What the caller said is the form,
 * as of any referral. The index attributes are there while a written form is awaited.
 */
export const callItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('CALL'),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
  reference: z.string(),
  channel: z.custom<Channel>(),
  caller: z.custom<CallerKind>(),
  takenAt: z.string(),
  keyedAt: z.string(),
  keyedBy: by,
  /** The caller asked what to do, and for nothing else. */
  adviceOnly: z.boolean(),
  advice: z.strictObject({ given: z.string().optional(), callerWill: z.string().optional() }).optional(),
  /** Of professionals who were asked to confirm in writing. */
  writtenForm: z
    .strictObject({
      due: z.string(),
      /** When the caller was told that it has not come. */
      chasedAt: z.string().optional(),
      received: z
        .strictObject({
          at: z.string(),
          /** Who says so; absent where the form itself named the call. */
          by: by.optional(),
          /** The referral that it is. */
          reference: z.string().optional(),
          /** How it came, where it is no referral here. */
          words: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
  version: z.int(),
});

export type CallItem = z.infer<typeof callItem>;

/** A date on which somebody looks again. The index attributes are there until it has come. */
export const followUpItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('NEXTLOOK'),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
  reference: z.string(),
  on: z.custom<CalendarDate>(),
  /** The instant at which the work comes back. */
  at: z.string(),
  by,
  /** When it came back. */
  broughtBackAt: z.string().optional(),
  version: z.int(),
});

export type FollowUpItem = z.infer<typeof followUpItem>;
