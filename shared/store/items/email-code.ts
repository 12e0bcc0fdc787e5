import * as z from 'zod';

/** The latest code of one address. It says neither which address nor which code: both are keyed hashes. */
export const emailCodeItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('CODE'),
  codeHash: z.string(),
  /** How often a code was tried, right or wrong. */
  tries: z.int(),
  /** From when on the code is worth nothing. */
  endsAt: z.string(),
  usedAt: z.string().optional(),
  /** When codes were sent within the last hour. */
  sentAt: z.array(z.string()),
  version: z.int(),
  expiresAt: z.int(),
});

export type EmailCodeItem = z.infer<typeof emailCodeItem>;
