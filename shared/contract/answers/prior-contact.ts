import * as z from 'zod';
import { SAME_CHILD_ANSWERS } from '../../domain/prior-contact.ts';
import { instant } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { worker } from './words.ts';

/** How strongly one field speaks, and which way. `none`: there was nothing to compare. */
export const WEIGHTS = [
  'strong-for',
  'some-for',
  'slight-for',
  'none',
  'slight-against',
  'some-against',
  'strong-against',
] as const;

/** A person's answer to whether two contacts are about one child. It stands above the service's own grade. */
export const sameChildAnswer = z
  .enum(SAME_CHILD_ANSWERS, { error: 'Answer same, not-same or cannot-tell' })
  .meta({ id: 'SameChildAnswer' });

/** How near two records are, as the service grades it. `household`: a brother, a sister or a twin. */
export const grade = z.enum(['same', 'possible', 'household', 'different']).meta({ id: 'Grade' });

/** One field that was compared, in words that hold no value, with its weight in bits and in words. */
export const fieldWeighed = z
  .strictObject({
    field: z.string(),
    level: z.string(),
    words: z.string(),
    weight: z.enum(WEIGHTS),
    bits: z.number(),
  })
  .meta({ id: 'FieldWeighed' });

/** A rule that stands above the weights, and why it decided. */
export const guard = z.strictObject({ id: z.string(), words: z.string() }).meta({ id: 'MatchingGuard' });

/** The answer that stands: by whom, since when, and why where they said so. */
export const standingAnswer = z
  .strictObject({ answer: sameChildAnswer, by: worker, at: instant, reason: z.string().nullable() })
  .meta({ id: 'StandingAnswer' });

export const priorContact = z
  .strictObject({
    contactId: z.string(),
    reference: z.string(),
    receivedAt: instant,
    agency: z.string(),
    source: z.string(),
    grade,
    /** All evidence together. */
    bits: z.number(),
    guard: guard.nullable(),
    /** Strongest first, whichever way it speaks. */
    compared: z.array(fieldWeighed),
    answer: standingAnswer.nullable(),
    /** Found by the second search, after this contact was received. */
    late: z.boolean(),
  })
  .meta({ id: 'PriorContact' });

export type FieldWeighed = Frozen<z.infer<typeof fieldWeighed>>;
export type PriorContactAnswer = Frozen<z.infer<typeof priorContact>>;
export type StandingAnswer = Frozen<z.infer<typeof standingAnswer>>;
