import { z } from 'zod';

/** That an agency sent a referral: where its people find it. Who may see it is asked of the referral. */
export const sentItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  reference: z.string(),
  receivedAt: z.string(),
});

export type SentItem = z.infer<typeof sentItem>;
