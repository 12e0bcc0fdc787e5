import * as z from 'zod';

/** What entering an e-mailed code opened, under a digest of the pass. It names the guest by a keyed hash only. */
export const guestPassItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('PASS'),
  guest: z.string(),
  /** From when on the pass opens nothing. */
  endsAt: z.string(),
  expiresAt: z.int(),
});

export type GuestPassItem = z.infer<typeof guestPassItem>;
