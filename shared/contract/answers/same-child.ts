import * as z from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { fieldWeighed, grade, guard, standingAnswer } from './prior-contact.ts';

const side = z
  .strictObject({
    contactId: z.string(),
    reference: referenceOf,
    number: z.int(),
    /** "Child 1", in the order sent. */
    label: z.string(),
    receivedAt: instant,
    agency: z.string(),
  })
  .meta({ id: 'SideCompared' });

/** Two contacts side by side: what each says, how near that is, and what people and the service make of it. */
export const sameChild = z
  .strictObject({
    contact: side,
    other: side,
    /** What the service takes the two for. It may rest on other contacts of the same person too. */
    grade,
    /** What these two records give by themselves. */
    alone: z.strictObject({ grade, bits: z.number(), guard: guard.nullable() }),
    /** Strongest first. Values are as they were sent; dates `YYYY-MM-DD`; null where nothing was. */
    fields: z.array(
      z.strictObject({
        ...fieldWeighed.shape,
        here: z.string().nullable(),
        there: z.string().nullable(),
      }),
    ),
    /**
     * Brothers, sisters and twins beside the two, the two themselves first, with what tells them apart; empty where
     * there are none. Dates `YYYY-MM-DD`; null where nothing was sent.
     */
    children: z.array(
      z.strictObject({
        contactId: z.string(),
        reference: referenceOf,
        label: z.string(),
        relation: z.enum(['here', 'there', 'same-birthday', 'sibling']),
        values: z.array(z.strictObject({ field: z.string(), value: z.string().nullable() })),
      }),
    ),
    answer: standingAnswer.nullable(),
    late: z.boolean(),
    /** The search for earlier contacts of this contact was not complete. */
    incomplete: z.boolean(),
  })
  .meta({ id: 'SameChild' });

export type SameChild = Frozen<z.infer<typeof sameChild>>;
