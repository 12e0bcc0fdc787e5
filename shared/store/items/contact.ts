import { z } from 'zod';
import type { ContactAssessment, Subject } from '../../domain/assessment.ts';
import type { Outcome } from '../../domain/outcomes.ts';
import type { OpenCase, PriorContact } from '../../domain/prior-contact.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { Level } from '../../domain/rating/level.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });

export const decisionMade = z.strictObject({
  queue: z.custom<QueueId>(),
  outcome: z.custom<Outcome>(),
  rationale: z.string(),
  impactOnChild: z.string(),
  tellReferrer: z.string(),
  by,
  at: z.string(),
});

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
  /** When a social worker first took a step. */
  acknowledgedAt: z.string().optional(),
  /** History that was brought in: nothing waits. */
  settled: z.boolean().optional(),
  /** By queue: one decision each. */
  decisions: z.record(z.string(), decisionMade),
  /** Decisions in a queue where it was decided again, oldest first. */
  earlierDecisions: z.array(decisionMade).optional(),
  version: z.int(),
});

export type ContactItem = z.infer<typeof contactItem>;
