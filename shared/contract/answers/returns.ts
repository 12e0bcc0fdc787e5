import * as z from 'zod';
import { calendarDate, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { returnId } from '../returns.ts';

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
