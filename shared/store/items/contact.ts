import * as z from 'zod';
import type { ContactAssessment, Subject } from '../../domain/assessment.ts';
import type { Authorisation } from '../../domain/checks/gate.ts';
import type { Standing } from '../../domain/consent/consent-table.ts';
import type { LevelOfNeed } from '../../domain/decision/level-of-need.ts';
import type { Outcome } from '../../domain/outcomes.ts';
import type { OpenCase, PriorContact } from '../../domain/prior-contact.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { Level } from '../../domain/rating/level.ts';
import type { RatingRaised } from '../../domain/rating/risen.ts';
import { agreementRecorded } from './agreement.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });

export const decisionMade = z.strictObject({
  queue: z.custom<QueueId>(),
  outcome: z.custom<Outcome>(),
  rationale: z.string(),
  impactOnChild: z.string(),
  tellReferrer: z.string(),
  levelOfNeed: z.custom<LevelOfNeed>().optional(),
  workingWell: z.string().optional(),
  needsToHappen: z.string().optional(),
  by,
  at: z.string(),
  /** Ids of the rules for which a manager had to countersign, and who did. */
  rules: z.array(z.string()).optional(),
  countersigned: z.strictObject({ by, at: z.string() }).optional(),
});

/** A decision that takes effect once a manager countersigns it. */
export const decisionProposed = decisionMade.required({ rules: true });

/** When a manager did something to a decision, and why. */
const withReason = z.strictObject({ by, at: z.string(), reason: z.string() });

/** One person in one referral: a snapshot, what the rules said, and what people decided. */
export const contactItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  reference: z.string(),
  contactId: z.string(),
  number: z.int(),
  receivedAt: z.string(),
  personId: z.string(),
  /** Nobody was known to be this child when the contact came in. */
  newPerson: z.boolean().optional(),
  subject: z.custom<Subject>(),
  assessment: z.custom<ContactAssessment>(),
  priorContacts: z.custom<PriorContact[]>(),
  /** Contacts about brothers, sisters and twins. */
  household: z.custom<PriorContact[]>().default([]),
  openCase: z.custom<OpenCase>().optional(),
  /** The rating that holds: suggested, until a social worker confirms or changes it. */
  level: z.custom<Level>(),
  due: z.string(),
  confirmed: z
    .strictObject({ level: z.custom<Level>(), by, at: z.string(), reason: z.string().optional() })
    .optional(),
  /** Each time that it rose by itself since it was received, oldest first. */
  raised: z.array(z.custom<RatingRaised>()).optional(),
  /** What was said about agreement since it was sent, as it was recorded. Nothing is overwritten. */
  agreementSaid: z.array(agreementRecorded).optional(),
  /** When a social worker first took a step. */
  acknowledgedAt: z.string().optional(),
  /** History that was brought in: nothing waits. */
  settled: z.boolean().optional(),
  /** By queue: one decision each. */
  decisions: z.record(z.string(), decisionMade),
  /** Decisions in a queue where it was decided again, oldest first. */
  earlierDecisions: z.array(decisionMade).optional(),
  /** By queue: a decision that waits for a manager. */
  proposed: z.record(z.string(), decisionProposed).optional(),
  /** Proposals that something new overtook before a manager answered, once it was decided again; oldest first. */
  overtaken: z.array(decisionProposed).optional(),
  /** What a manager did not countersign, oldest first. */
  sentBack: z.array(z.strictObject({ proposal: decisionProposed, answer: withReason })).optional(),
  /** By queue: reopened by a manager, and not decided again yet. */
  reopened: z.record(z.string(), withReason).optional(),
  /** A manager’s leave to ask partners, oldest first: what it covers, for what the family had said by then. */
  checksAuthorised: z
    .array(withReason.extend({ covers: z.custom<Authorisation['covers']>(), standing: z.custom<Standing>() }))
    .optional(),
  /** Who last lowered the rating from red. */
  loweredFromRed: z.strictObject({ by, at: z.string() }).optional(),
  /** Id of the plan of which it is a test. Told to nobody but managers, and to them only with the plan. */
  mystery: z.string().optional(),
  /** When a manager said that it was a test: from then on everybody may know. */
  revealedAt: z.string().optional(),
  version: z.int(),
});

export type ContactItem = z.infer<typeof contactItem>;
export type DecisionMade = z.infer<typeof decisionMade>;
export type DecisionProposed = z.infer<typeof decisionProposed>;
