import { z } from 'zod';
import { MESSAGE_KINDS } from '../../domain/after-sending/message.ts';
import { answer, instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { adult, child, concerns } from '../referral/person.ts';
import { agreementAnswers, referral } from '../referral/referral.ts';
import { livesElsewhere } from './lives-elsewhere.ts';
import { priorContact } from './prior-contact.ts';
import { clock, consentDecision, flag, level, outcome, queueId, worker } from './words.ts';
import { work } from './work.ts';

const ruleApplied = z.strictObject({ id: z.string(), level, words: z.string(), source: z.string() });

export const rating = z
  .strictObject({
    /** The rating that holds now: confirmed if it is, suggested if not. */
    level,
    suggested: z.strictObject({ level, rules: z.array(ruleApplied), ruleSet: z.string() }),
    confirmed: z.strictObject({ level, by: worker, at: instant, reason: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Rating' });

export const decision = z
  .strictObject({
    queue: queueId,
    outcome,
    words: z.string(),
    rationale: z.string(),
    impactOnChild: z.string(),
    tellReferrer: z.string(),
    by: worker,
    at: instant,
  })
  .meta({ id: 'Decision' });

/** One person in one referral, as staff see it. */
export const contact = z
  .strictObject({
    number: z.int(),
    contactId: z.string(),
    label: z.string(),
    person: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('child'), details: child }),
      z.strictObject({ kind: z.literal('adult'), details: adult }),
    ]),
    rating,
    flags: z.array(flag),
    narrativeSignals: z.array(
      z.strictObject({ id: z.string(), level, words: z.string(), quote: z.string() }),
    ),
    consent: consentDecision,
    queues: z.array(queueId),
    routing: z.array(z.strictObject({ id: z.string(), words: z.string() })),
    clock,
    openCase: z
      .strictObject({
        team: z.string(),
        worker: z.string().nullable(),
        plan: z.string().nullable(),
        certainty: z.enum(['same', 'likely', 'possible']),
      })
      .nullable(),
    contactsInSixMonths: z.int(),
    possibleContactsInSixMonths: z.int(),
    /** Contacts that are or may be about the same child. */
    priorContacts: z.array(priorContact),
    /** Contacts about another child of the same household. They count for nothing. */
    household: z.array(priorContact),
    /** What to notice about where they live; left out where there is nothing. */
    areaNotes: z.array(z.string()).optional(),
    decisions: z.array(decision),
  })
  .meta({ id: 'Contact' });

export type ContactAnswer = Frozen<z.infer<typeof contact>>;

/** Something that the sender said after sending, or that the desk asked them, as staff see it. */
export const recordMessage = z
  .strictObject({
    id: z.string(),
    kind: z.enum([...MESSAGE_KINDS, 'question']),
    title: z.string(),
    at: instant,
    by: z.string(),
    words: z.string(),
    reason: z.string().nullable(),
    concerns: concerns.nullable(),
    significantHarm: answer.nullable(),
    consent: agreementAnswers.nullable(),
    /** The question that it answers, as it was asked. */
    answers: z.string().nullable(),
    raised: z.array(z.strictObject({ contact: z.int(), from: level, to: level })),
  })
  .meta({ id: 'RecordMessage' });

export type RecordMessage = Frozen<z.infer<typeof recordMessage>>;

/** A referral with everything the desk needs to decide. */
export const staffRecord = z
  .strictObject({
    view: z.literal('staff'),
    reference: referenceOf,
    receivedAt: instant,
    agency: z.string(),
    form: referral,
    level,
    consent: consentDecision,
    flags: z.array(flag),
    queues: z.array(queueId),
    clock,
    contacts: z.array(contact),
    work: z.array(work),
    /** What was said after it was sent, and asked, oldest first. */
    messages: z.array(recordMessage),
    timeline: z.array(z.strictObject({ at: instant, words: z.string(), by: z.string().nullable() })),
  })
  .meta({ id: 'StaffRecord' });

export type StaffRecord = Frozen<z.infer<typeof staffRecord>>;

/** What the sender's own agency sees of a referral: what was sent. */
export const senderRecord = z
  .strictObject({
    view: z.literal('sender'),
    reference: referenceOf,
    receivedAt: instant,
    form: referral,
    /** As on the receipt. */
    livesElsewhere: livesElsewhere.optional(),
  })
  .meta({ id: 'SenderRecord' });

export type SenderRecord = Frozen<z.infer<typeof senderRecord>>;

export const record = z.discriminatedUnion('view', [staffRecord, senderRecord]).meta({ id: 'Record' });
