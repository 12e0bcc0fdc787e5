import * as z from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';

/** One thing in the outbox that has waited for longer than it should: what kind it is, and never whom it is for. */
export const unsentMessage = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    words: z.string(),
    /** What it is about; null where it is about no referral. */
    reference: referenceOf.nullable(),
    since: instant,
    /** How often it was tried since somebody last asked for it to be sent again. */
    tries: z.int().nonnegative(),
  })
  .meta({ id: 'UnsentMessage' });

export const unsentMessages = z
  .strictObject({ messages: z.array(unsentMessage), more: z.boolean() })
  .meta({ id: 'UnsentMessages' });

export type UnsentMessagesAnswer = Frozen<z.infer<typeof unsentMessages>>;
