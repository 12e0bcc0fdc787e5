import * as z from 'zod';
import { OUTCOMES } from '../domain/outcomes.ts';
import { LEVELS } from '../domain/rating/level.ts';
import { ALLOCATIONS, type Allocation } from '../domain/samples/allocate.ts';
import { JUDGEMENT_IDS, SLOTS } from '../domain/samples/judgements.ts';
import { PROMPT_ANSWER_IDS, PROMPT_IDS } from '../domain/samples/prompts.ts';
import { STRATUM_IDS } from '../domain/samples/strata.ts';
import { calendarDate, instant, line, prose } from './fields.ts';
import type { Frozen } from './frozen.ts';

/** Longest period and largest sample that are drawn at once. */
export const MOST_DAYS = 92;
export const MOST_CASES = 200;

const allocation = z.enum(Object.keys(ALLOCATIONS) as [Allocation], {
  // keys are the codes
  error: 'Choose how many come from each part',
});
const by = z.enum(STRATUM_IDS, { error: 'Choose from the list' });

const days = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** What a manager asks to be drawn. The seed is never theirs to choose. */
export const sampleAsked = z
  .strictObject({
    /** First and last day on which the contacts were closed. */
    from: calendarDate,
    to: calendarDate,
    size: z
      .int({ error: 'Must be a whole number, like 30' })
      .min(1, { error: 'Must be 1 or more' })
      .max(MOST_CASES, { error: `Must be ${MOST_CASES} or fewer` }),
    strata: z.array(by),
    allocation,
    /** Is each case to be reviewed by a second person too? */
    second: z.boolean(),
  })
  .refine((asked) => asked.from <= asked.to, {
    error: 'Must not be before the first day',
    path: ['to'],
  })
  .refine((asked) => days(asked) <= MOST_DAYS, {
    error: `Must be no more than ${MOST_DAYS} days after the first`,
    path: ['to'],
  })
  .meta({ id: 'SampleAsked' });

const prompted = z.strictObject(
  {
    answer: z.enum(PROMPT_ANSWER_IDS, { error: 'Choose an answer' }),
    words: prose.optional(),
  },
  { error: 'Choose an answer' },
);

/** A review as it is sent. The last two judgements act on the contact at once. */
export const caseReviewed = z
  .strictObject({
    answers: z.record(z.enum(PROMPT_IDS), prompted),
    judgement: z.enum(JUDGEMENT_IDS, { error: 'Choose a judgement' }),
    /** For whoever decided and countersigned, in the reviewer’s words. */
    learning: prose.optional(),
    /** What is to be done. */
    action: prose.optional(),
  })
  .refine(({ judgement, learning = '' }) => judgement === 'agree' || learning.trim() !== '', {
    error: 'Say what there is to learn, or what is missing',
    path: ['learning'],
  })
  .meta({ id: 'CaseReviewed' });

const somebody = z.strictObject({ id: z.string(), name: z.string() });

const summary = {
  number: z.int(),
  drawnAt: instant,
  by: somebody,
  from: z.iso.date(),
  to: z.iso.date(),
  size: z.int(),
  strata: z.array(by),
  allocation,
  second: z.boolean(),
  /** How many could be drawn, how many were, and how many have one and two reviews of the service’s own. */
  eligible: z.int(),
  cases: z.int(),
  reviewed: z.int(),
  reviewedTwice: z.int(),
};

export const samples = z
  .strictObject({ samples: z.array(z.strictObject(summary)), more: z.boolean() })
  .meta({ id: 'Samples' });

/** Whether the reader may review a case, and why not. Of a `restricted` one they see neither part nor people. */
const may = z.enum(['yes', 'own-decision', 'knows-family', 'reviewed', 'complete', 'restricted', 'may-not']);

export const sample = z
  .strictObject({
    ...summary,
    /** Of 32 random bytes, in hexadecimal, made by the service. */
    seed: z.string(),
    /** SHA-256 of all that was eligible: a line for each, with the id, a tab and the key of its part. */
    digest: z.string(),
    parts: z.array(z.strictObject({ words: z.string(), eligible: z.int(), drawn: z.int() })),
    list: z.array(
      z.strictObject({
        case: z.int(),
        reference: z.string(),
        contact: z.int(),
        part: z.string(),
        deciders: z.array(z.string()),
        reviews: z.int(),
        external: z.enum(['none', 'released', 'reviewed']),
        may,
      }),
    ),
    /** The case that the reader is offered next. */
    next: z.int().nullable(),
  })
  .meta({ id: 'Sample' });

export const eligible = z
  .strictObject({
    number: z.int(),
    /** By id. `key`: what it was ordered by within its part; `restricted` where the record is kept from the reader. */
    eligible: z.array(
      z.strictObject({ id: z.string(), part: z.string(), key: z.string(), drawn: z.boolean() }),
    ),
  })
  .meta({ id: 'EligibleContacts' });

const review = z.strictObject({
  slot: z.enum(SLOTS),
  by: z.string(),
  at: instant,
  answers: z.record(z.enum(PROMPT_IDS), prompted),
  judgement: z.enum(JUDGEMENT_IDS),
  learning: z.string().nullable(),
  action: z.string().nullable(),
  /** What it did to the contact at once; `was-open` where the contact had been opened again before. */
  act: z.enum(['none', 'sent-back', 'reopened-red', 'was-open']),
});

export const sampleCase = z
  .strictObject({
    sample: z.int(),
    case: z.int(),
    /** How many cases the sample has. */
    of: z.int(),
    reference: z.string(),
    contact: z.int(),
    part: z.string(),
    outcome: z.enum(OUTCOMES).nullable(),
    level: z.enum(LEVELS),
    receivedAt: instant,
    closedAt: instant.nullable(),
    deciders: z.array(z.string()),
    countersigners: z.array(z.string()),
    may,
    /** Reviews of the service’s own; null while the reader could still give theirs. */
    reviews: z.array(review).nullable(),
    reviewed: z.int(),
    external: z
      .strictObject({
        reviewer: z.string(),
        releasedBy: z.string(),
        releasedAt: instant,
        review: review.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'SampleCase' });

const part = z.strictObject({ heading: z.string(), words: z.string() });

/** A manager looks a pack over, or, with `release`, lets somebody from outside see it. */
export const packAsked = z
  .strictObject({
    /** More words to take out: names that the service did not know of. */
    takeOut: z.array(line).max(100),
    release: z
      .strictObject({
        /** Id of somebody who is listed as an external reviewer. */
        reviewer: line.min(1, { error: 'Choose who is to review it' }),
        /** `digest` of the pack that was looked over: nothing else is released. */
        digest: line,
      })
      .optional(),
  })
  .meta({ id: 'SamplePackAsked' });

export const pack = z
  .strictObject({
    sample: z.int(),
    case: z.int(),
    parts: z.array(part),
    digest: z.string(),
    /** Words with a capital letter that may be names. */
    perhapsNames: z.array(z.string()),
    takeOut: z.array(z.string()),
    reviewers: z.array(somebody),
    released: z.boolean(),
  })
  .meta({ id: 'SamplePack' });

export const externalCases = z
  .strictObject({
    cases: z.array(
      z.strictObject({ sample: z.int(), case: z.int(), releasedAt: instant, reviewedAt: instant.nullable() }),
    ),
  })
  .meta({ id: 'ExternalCases' });

export const externalCase = z
  .strictObject({
    sample: z.int(),
    case: z.int(),
    releasedAt: instant,
    parts: z.array(part),
    /** What the reader said of it. */
    review: review.nullable(),
  })
  .meta({ id: 'ExternalCase' });

const judgements = z.record(z.enum(JUDGEMENT_IDS), z.int());
const row = z.strictObject({ name: z.string(), reviews: z.int(), judgements });

export const sampleResults = z
  .strictObject({
    by: z.enum(['week', 'month']),
    /** Weeks and months by their first day, the oldest first. */
    periods: z.array(row),
    slots: z.array(row),
    prompts: z.array(
      z.strictObject({ prompt: z.enum(PROMPT_IDS), answers: z.record(z.enum(PROMPT_ANSWER_IDS), z.int()) }),
    ),
    parts: z.array(z.strictObject({ by, rows: z.array(row) })),
    agreement: z.strictObject({
      cases: z.int(),
      sameJudgement: z.int(),
      prompts: z.int(),
      samePrompts: z.int(),
    }),
  })
  .meta({ id: 'SampleResults' });

export const learning = z
  .strictObject({
    notes: z.array(
      z.strictObject({
        id: z.string(),
        reference: z.string(),
        contact: z.int(),
        /** What the reader had done in it. */
        part: z.enum(['decided', 'countersigned']),
        at: instant,
        by: z.string(),
        judgement: z.enum(JUDGEMENT_IDS),
        learning: z.string(),
        readAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'Learning' });

export type SampleAsked = z.infer<typeof sampleAsked>;
export type CaseReviewed = z.infer<typeof caseReviewed>;
export type PackAsked = z.infer<typeof packAsked>;
export type Samples = Frozen<z.infer<typeof samples>>;
export type Sample = Frozen<z.infer<typeof sample>>;
export type EligibleContacts = Frozen<z.infer<typeof eligible>>;
export type SampleCase = Frozen<z.infer<typeof sampleCase>>;
export type ReviewAnswer = Frozen<z.infer<typeof review>>;
export type Pack = Frozen<z.infer<typeof pack>>;
export type ExternalCase = Frozen<z.infer<typeof externalCase>>;
export type ExternalCases = Frozen<z.infer<typeof externalCases>>;
export type SampleResults = Frozen<z.infer<typeof sampleResults>>;
export type Learning = Frozen<z.infer<typeof learning>>;
