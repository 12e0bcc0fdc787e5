import { z } from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { adult, child } from '../referral/person.ts';
import { referral } from '../referral/referral.ts';
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
    decisions: z.array(decision),
  })
  .meta({ id: 'Contact' });

export type ContactAnswer = Frozen<z.infer<typeof contact>>;

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
  })
  .meta({ id: 'SenderRecord' });

export type SenderRecord = Frozen<z.infer<typeof senderRecord>>;

export const record = z.discriminatedUnion('view', [staffRecord, senderRecord]).meta({ id: 'Record' });
