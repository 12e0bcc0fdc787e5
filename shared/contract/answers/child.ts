import * as z from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { level, outcome } from './words.ts';

/** One contact on a child’s timeline. */
export const contactOfChild = z
  .strictObject({
    contactId: z.string(),
    reference: referenceOf,
    number: z.int(),
    label: z.string(),
    receivedAt: instant,
    agency: z.string(),
    /** May the caller open its record? Where not, its queues are not theirs, and no more is told. */
    open: z.boolean(),
    /** The rating that holds. */
    level: level.nullable(),
    /** What was decided last; empty where nothing is decided yet. */
    outcomes: z.array(z.strictObject({ outcome, words: z.string(), at: instant })),
    /** Does somebody still have it to decide? */
    waiting: z.boolean(),
    /** Why it stands here. `same-person`: it came in as this child; `said`: a person said so; `graded`: the service takes it for this child. */
    because: z.enum(['this-contact', 'same-person', 'said', 'graded']),
  })
  .meta({ id: 'ContactOfChild' });

/** Every contact about one child, the newest first. */
export const childTimeline = z
  .strictObject({
    /** The contact from whose record it was asked for. */
    contactId: z.string(),
    contacts: z.array(contactOfChild),
    /** How many more there are that are kept from the caller. */
    restricted: z.int(),
    /** Contacts that may be about this child, and nobody has said. */
    possible: z.int(),
    /** Contacts in the months that are counted, up to today; one incident counts once. */
    recent: z.strictObject({
      months: z.int(),
      contacts: z.int(),
      /** From how many on a manager reviews it. */
      limit: z.int(),
    }),
    /** There are older ones, or persons that could not be followed. */
    more: z.boolean(),
  })
  .meta({ id: 'ChildTimeline' });

export type ContactOfChild = Frozen<z.infer<typeof contactOfChild>>;
export type ChildTimeline = Frozen<z.infer<typeof childTimeline>>;
