import * as z from 'zod';
import { MESSAGE_KINDS } from '../../domain/after-sending/message.ts';
import { callAnswer } from '../calls.ts';
import { answer, instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { adult, child, concerns } from '../referral/person.ts';
import { agreementAnswers, referral } from '../referral/referral.ts';
import { recordAccess } from './access.ts';
import { agreementEvent } from './agreement.ts';
import { check, partnerChecks } from './checks.ts';
import { livesElsewhere } from './lives-elsewhere.ts';
import { grade, priorContact } from './prior-contact.ts';
import { hold } from './retention.ts';
import { clock, consentDecision, flag, level, levelOfNeed, outcome, queueId, worker } from './words.ts';
import { work } from './work.ts';

const ruleApplied = z.strictObject({ id: z.string(), level, words: z.string(), source: z.string() });

export const rating = z
  .strictObject({
    /** The rating that holds now: confirmed if it is, suggested if not. */
    level,
    suggested: z.strictObject({ level, rules: z.array(ruleApplied), ruleSet: z.string() }),
    confirmed: z.strictObject({ level, by: worker, at: instant, reason: z.string().nullable() }).nullable(),
    /** Each time that it rose by itself since it was received, oldest first; left out where it never did. */
    raised: z.array(z.strictObject({ at: instant, from: level, to: level, because: z.string() })).optional(),
  })
  .meta({ id: 'Rating' });

const proposal = z.strictObject({
  queue: queueId,
  outcome,
  words: z.string(),
  rationale: z.string(),
  impactOnChild: z.string(),
  levelOfNeed,
  workingWell: z.string(),
  needsToHappen: z.string(),
  tellReferrer: z.string(),
  by: worker,
  at: instant,
  /** Why a manager has to countersign it; empty where one person was enough. */
  rules: z.array(z.strictObject({ id: z.string(), words: z.string() })),
});

const managersAnswer = z.strictObject({ by: worker, at: instant, reason: z.string() });

export const decision = z
  .strictObject({
    ...proposal.shape,
    /** It stands; otherwise it was decided again, or reopened. */
    stands: z.boolean(),
    countersigned: z.strictObject({ by: worker, at: instant }).nullable(),
  })
  .meta({ id: 'Decision' });

/** A decision that takes effect once a manager countersigns it. */
export const proposedDecision = proposal.meta({ id: 'ProposedDecision' });

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
    /** What was said about agreement since it was sent, by the day on which it was said; left out where nothing was. */
    agreement: z.array(agreementEvent).optional(),
    /** May partners be asked about them, and what has a manager authorised? */
    partnerChecks,
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
    /** That there are others which are restricted: how near, and no more. Managers may open them. */
    restrictedContacts: z.array(z.strictObject({ grade })).optional(),
    /** What to notice about where they live; left out where there is nothing. */
    areaNotes: z.array(z.string()).optional(),
    decisions: z.array(decision),
    /** What waits for a manager, oldest first. The referrer is not told of it. */
    proposals: z.array(proposedDecision),
    /** What was proposed and overtaken by something new before a manager answered, oldest first. */
    overtaken: z.array(proposedDecision),
    /** What a manager sent back, oldest first. */
    sentBack: z.array(z.strictObject({ proposal: proposedDecision, answer: managersAnswer })),
    /** Where a manager reopened what was decided, until it is decided again. */
    reopened: z.array(z.strictObject({ queue: queueId, ...managersAnswer.shape })),
    /** Grows with every change: say it as `seen` to be told if somebody else changed something meanwhile. */
    version: z.int(),
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
    /** What this referrer may be told once it is decided. */
    mayBeTold: z.enum(['outcome', 'received-only']),
    level,
    consent: consentDecision,
    flags: z.array(flag),
    queues: z.array(queueId),
    clock,
    contacts: z.array(contact),
    work: z.array(work),
    /** What was said after it was sent, and asked, oldest first. */
    messages: z.array(recordMessage),
    /** What partners were asked and answered, in the order asked, each with its lawful basis. */
    checks: z.array(check),
    /** How it came, where staff wrote it down for a caller. */
    call: callAnswer.optional(),
    timeline: z.array(z.strictObject({ at: instant, words: z.string(), by: z.string().nullable() })),
    /** When a manager revealed that it was a test; left out of every other record. */
    testRevealedAt: instant.optional(),
    /** Who may open it; left out where everybody who works its queues may. */
    access: recordAccess.optional(),
    /** Legal holds that keep it from being deleted; left out where there is none. */
    holds: z.array(hold).optional(),
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
