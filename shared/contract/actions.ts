import { z } from 'zod';
import { sameChildAnswer } from './answers/prior-contact.ts';
import { level, outcome } from './answers/words.ts';
import { instant, prose } from './fields.ts';

const filled = (name: string) =>
  prose.refine((words) => words.trim() !== '', { error: `${name} must not be empty` });

/** Give work back to its queue. */
export const release = z.strictObject({ note: prose.optional() }).meta({ id: 'Release' });

/** Confirm a contact's rating, or change it with a reason. */
export const ratingConfirmed = z
  .strictObject({ contact: z.int().min(1).max(20), level, reason: prose.optional() })
  .meta({ id: 'RatingConfirmed' });

/** Decide a contact: what will happen, why, and what the referrer is told. */
export const decided = z
  .strictObject({
    contact: z.int().min(1).max(20),
    outcome,
    rationale: filled('Rationale'),
    impactOnChild: filled('Impact on the child'),
    tellReferrer: prose.default(''),
  })
  .meta({ id: 'Decided' });

/** Answer whether two contacts are about one child. An answer that stands has to be taken back first. */
export const sameChildAnswered = z
  .strictObject({ answer: sameChildAnswer, reason: prose.optional() })
  .meta({ id: 'SameChildAnswered' });

/** Take an answer back. `seen`: when it was given, so that nobody takes back an answer that they did not see. */
export const sameChildUndone = z
  .strictObject({ reason: prose.optional(), seen: instant.optional() })
  .meta({ id: 'SameChildUndone' });

export type Release = z.infer<typeof release>;
export type RatingConfirmed = z.infer<typeof ratingConfirmed>;
export type Decided = z.infer<typeof decided>;
export type SameChildAnswered = z.infer<typeof sameChildAnswered>;
export type SameChildUndone = z.infer<typeof sameChildUndone>;
