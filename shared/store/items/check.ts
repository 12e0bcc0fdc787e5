import * as z from 'zod';
import type { FamilyKnows } from '../../domain/checks/family-knows.ts';
import type { InformationHeld } from '../../domain/checks/information-held.ts';
import type { Basis } from '../../domain/checks/lawful-basis.ts';
import type { QueueId } from '../../domain/queues.ts';
import type { Level } from '../../domain/rating/level.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });

/** What an agency is told of one person, so that it can find them: no more than that. */
const shared = z.strictObject({
  contact: z.int(),
  given: z.string().optional(),
  family: z.string().optional(),
  born: z.string().optional(),
  expected: z.string().optional(),
  estimatedAge: z.int().optional(),
  address: z.string().optional(),
  postcode: z.string().optional(),
});

/** One agency asked about one referral. What was shared stays as it was; the index attributes go with the end. */
export const checkItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
  /** The reference, a full stop and a hash of who asked and their key. */
  id: z.string(),
  reference: z.string(),
  /** Id of the kind in the settings, and its name as it was. */
  kind: z.string(),
  kindName: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  /** The queue whose work it was asked for. */
  queue: z.custom<QueueId>(),
  contacts: z.array(z.int()),
  question: z.string(),
  /** Why it is necessary. The agency does not see it. */
  necessity: z.string(),
  basis: z.custom<Basis>(),
  familyKnows: z.custom<FamilyKnows>(),
  /** By contact: the row of the gate that let it through, and which table. */
  gate: z.array(z.strictObject({ contact: z.int(), rule: z.string() })),
  table: z.string(),
  shared: z.array(shared),
  level: z.custom<Level>(),
  by,
  askedAt: z.string(),
  due: z.string(),
  halfTime: z.string(),
  /** Hash of what was asked: the same press asks once. */
  payload: z.string(),
  state: z.enum(['open', 'answered', 'cancelled']),
  remindedAtHalfTime: z.string().optional(),
  remindedWhenOverdue: z.string().optional(),
  answer: z
    .strictObject({
      held: z.custom<InformationHeld>(),
      words: z.string(),
      /** Whom to speak to there, and how. */
      worker: z.string(),
      by,
      at: z.string(),
      /** Made from its author and their key, and a hash of what was sent. */
      id: z.string(),
      payload: z.string(),
    })
    .optional(),
  cancelled: z.strictObject({ by, at: z.string(), reason: z.string() }).optional(),
  /** Id of the plan of which its referral is a test: the agency is never shown it. */
  mystery: z.string().optional(),
  version: z.int(),
});

export type CheckItem = z.infer<typeof checkItem>;
export type PersonShared = z.infer<typeof shared>;

/** The referral that a check’s id names. */
export const referenceOfCheck = (id: string): string => id.split('.', 1)[0] ?? '';
