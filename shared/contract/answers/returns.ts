import * as z from 'zod';
import { calendarDate, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';

/** How a return leaves the service. */
export const RETURN_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type ReturnFormat = (typeof RETURN_FORMATS)[number];

/** The returns that can be made, in the order offered. Source: docs/reference.md#returns. */
export const RETURNS = {
  'annex-a': {
    words: 'Ofsted Annex A, lists 1 and 3',
    period: 'The six months before the date of the inspection',
    formats: ['xlsx'],
  },
  'cin-referrals': {
    words: 'Children in need census: fields about referrals',
    period: 'From 1 April of the collection year up to the date, which is part of it',
    formats: ['csv', 'json'],
  },
  'standard-dataset': {
    words: 'Standard Safeguarding Dataset: contacts, persons and referrals',
    period: 'Three months up to the date, which is part of them',
    formats: ['json'],
  },
} as const satisfies Record<
  string,
  { readonly words: string; readonly period: string; readonly formats: readonly ReturnFormat[] }
>;

export type ReturnId = keyof typeof RETURNS;

export const returnId = z.enum(Object.keys(RETURNS) as [ReturnId], { error: 'Must be a return' }); // keys are the ids

const finding = z.strictObject({
  /** The list or table, as it is called in the file. */
  list: z.string(),
  reference: referenceOf,
  /** The contact’s place in its referral. */
  number: z.int(),
  /** The column. */
  field: z.string(),
  why: z.string(),
});

/** A return as it would be made now: every row that would fail, and why. It names no child. */
export const returnChecked = z
  .strictObject({
    return: returnId,
    /** The date that was asked for, and the first and last day of what is in it. */
    on: calendarDate,
    from: calendarDate,
    to: calendarDate,
    lists: z.array(z.strictObject({ name: z.string(), rows: z.int(), failing: z.int() })),
    /** What is wrong with them: the first of it, where there is more than fits one answer. */
    failing: z.array(finding),
    moreFailing: z.int(),
    /** Rows that pass and are worth a look: the first of them. */
    notes: z.array(finding),
    moreNotes: z.int(),
    /** What is not in it, and how much of it. */
    leftOut: z.array(z.strictObject({ words: z.string(), count: z.int() })),
  })
  .meta({ id: 'ReturnChecked' });

/** A return as a file. */
export const returnFile = z
  .strictObject({
    /** It names the return and its date, and nobody. */
    name: z.string(),
    mediaType: z.string(),
    rows: z.int(),
    failing: z.int(),
    /** The file, compressed with gzip, in Base64. */
    content: z.base64(),
  })
  .meta({ id: 'ReturnFile' });

export type ReturnChecked = Frozen<z.infer<typeof returnChecked>>;
export type ReturnFile = Frozen<z.infer<typeof returnFile>>;
export type ReturnFinding = Frozen<z.infer<typeof finding>>;
