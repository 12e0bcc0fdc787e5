import * as z from 'zod';

/** That a referrer was told what was decided at an instant: the time to feedback. */
export const toldItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  reference: z.string(),
  decidedAt: z.string(),
  /** When they were told first. */
  at: z.string(),
});

export type ToldItem = z.infer<typeof toldItem>;
