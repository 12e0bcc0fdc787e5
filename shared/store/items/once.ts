import * as z from 'zod';

/** The answer to a request that its caller may send again. */
export const onceItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('ONCE'),
  payload: z.string(),
  reference: z.string(),
  /** The first answer, as JSON. */
  answer: z.string(),
  expiresAt: z.int(),
});

export type OnceItem = z.infer<typeof onceItem>;
