import * as z from 'zod';

/** That an agency, or somebody without an account, sent a referral: where they find it. Who may see it is asked of the referral. */
export const sentItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  reference: z.string(),
  receivedAt: z.string(),
});

export type SentItem = z.infer<typeof sentItem>;
