import * as z from 'zod';
import { sameChildAnswer } from './answers/prior-contact.ts';
import { level, levelOfNeed, outcome, queueId } from './answers/words.ts';
import { instant, prose } from './fields.ts';

const filled = (name: string) =>
  prose.refine((words) => words.trim() !== '', { error: `${name} must not be empty` });

/** Give work back to its queue. */
export const release = z.strictObject({ note: prose.optional() }).meta({ id: 'Release' });

const contact = z.int().min(1).max(20);
/** A contact's version as it was shown: where it has changed since, nothing is overwritten. */
const seen = z.int().min(1).optional();

/** Confirm a contact's rating, or change it with a reason. */
export const ratingConfirmed = z
  .strictObject({ contact, level, reason: prose.optional(), seen })
  .meta({ id: 'RatingConfirmed' });

/** Decide a contact, and others with it: what will happen, why, and what the referrer is told. */
export const decided = z
  .strictObject({
    contact,
    /** Others of the same work that are decided the same. */
    alsoFor: z.array(z.strictObject({ contact, seen })).max(19).default([]),
    outcome,
    rationale: filled('Rationale'),
    /** Must not be empty where any of them is a child. */
    impactOnChild: prose.default(''),
    levelOfNeed: levelOfNeed.default('not-known'),
    workingWell: prose.default(''),
    needsToHappen: prose.default(''),
    /** Left empty, the referrer is told the authority's own words for the outcome. */
    tellReferrer: prose.default(''),
    seen,
  })
  .meta({ id: 'Decided' });

/** Agree to a proposed decision, or send it back with a reason. `queue`: where it was proposed. */
export const countersigned = z
  .strictObject({
    contact,
    queue: queueId,
    answer: z.enum(['agree', 'send-back']),
    reason: prose.optional(),
    seen,
  })
  .meta({ id: 'Countersigned' });

/** Reopen what was decided about a contact in one queue. */
export const reopened = z
  .strictObject({ queue: queueId, reason: filled('Reason'), seen })
  .meta({ id: 'Reopened' });

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
export type Countersigned = z.infer<typeof countersigned>;
export type Reopened = z.infer<typeof reopened>;
export type SameChildAnswered = z.infer<typeof sameChildAnswered>;
export type SameChildUndone = z.infer<typeof sameChildUndone>;
