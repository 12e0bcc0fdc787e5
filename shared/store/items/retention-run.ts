import * as z from 'zod';

/** What the last dry run of the retention rules found, in counts, and what became of its list. */
export const retentionRun = z.strictObject({
  pk: z.literal('RETENTION'),
  sk: z.literal('LAST'),
  madeAt: z.string(),
  by: z.string(),
  due: z.int(),
  /** Of those due: how many by which rule. */
  byRule: z.record(z.string(), z.int()),
  held: z.int(),
  notYet: z.int(),
  notClosed: z.int(),
  /** Digest of the list. */
  list: z.string(),
  deleted: z.strictObject({ at: z.string(), by: z.string(), deleted: z.int(), leftOut: z.int() }).optional(),
});

export type RetentionRun = z.infer<typeof retentionRun>;
