import * as z from 'zod';
import { RULE_LEVELS, RULE_NUMBERS } from '../../domain/adjustments/adjustments.ts';
import { type ContactDifference, WAYS } from '../../domain/adjustments/difference.ts';
import { CONSENT_OUTCOMES } from '../../domain/consent/outcome.ts';
import { QUEUES } from '../../domain/queues.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });
const signed = z.strictObject({ by, at: z.string() });

export const settingsChange = z.strictObject({
  rating: z.record(z.string(), z.enum(RULE_LEVELS)),
  consent: z.record(z.string(), z.enum(CONSENT_OUTCOMES)),
  routing: z.record(
    z.string(),
    z.strictObject({ off: z.boolean(), also: z.array(z.enum(QUEUES)).readonly() }),
  ),
  numbers: z.partialRecord(z.enum(RULE_NUMBERS), z.int()),
});

/** Why a past red may be none under the change. */
export const explanation = z.strictObject({ contactId: z.string(), words: z.string() });

/** What a draft would have made of past contacts, in numbers. */
export const trialItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  id: z.string(),
  at: z.string(),
  /** The draft as it was tried. */
  draft: z.strictObject({ number: z.int(), version: z.int() }),
  /** First and last day on which the contacts came in. */
  from: z.string(),
  to: z.string(),
  referrals: z.int(),
  contacts: z.int(),
  /** Brought in from earlier records: the rules never read them. */
  leftOut: z.int(),
  changed: z.int(),
  ways: z.record(z.enum(WAYS), z.int()),
  lowersRed: z.int(),
  /** Contacts whose stored suggestion is another than the rules in force give today. */
  suggestedOtherwise: z.int(),
  pages: z.int(),
  expiresAt: z.int().optional(),
});

export const trialPageItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  changes: z.array(
    z.custom<ContactDifference & { readonly reference: string; readonly receivedAt: string }>(),
  ),
  expiresAt: z.int().optional(),
});

/** The version that is being written. */
export const draftItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  state: z.enum(['draft', 'waiting', 'ended']),
  /** Number of the version that it is to be. */
  number: z.int(),
  change: settingsChange,
  why: z.string(),
  /** The day from which it is to hold, `YYYY-MM-DD`. */
  holdsOn: z.string(),
  /** Everybody who wrote part of it, in the order in which they did. */
  authors: z.array(by),
  /** Its latest trial. */
  trial: z.string().optional(),
  saved: signed.optional(),
  explanations: z.array(explanation),
  sentBack: signed.extend({ reason: z.string() }).optional(),
  version: z.int(),
});

/** One reviewed version, never rewritten. */
export const versionItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  number: z.int(),
  change: settingsChange,
  why: z.string(),
  authors: z.array(by),
  saved: signed,
  countersigned: signed,
  /** Instant from which it holds, ISO 8601 in UTC. */
  holdsFrom: z.string(),
  /** What it would have made of past contacts. */
  trial: z.string(),
});

export const explainedItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  explanations: z.array(explanation),
});

export type DraftItem = z.infer<typeof draftItem>;
export type VersionItem = z.infer<typeof versionItem>;
export type TrialItem = z.infer<typeof trialItem>;
export type TrialPageItem = z.infer<typeof trialPageItem>;
export type TrialChange = TrialPageItem['changes'][number];
export type Explanation = z.infer<typeof explanation>;
