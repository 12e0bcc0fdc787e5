import * as z from 'zod';

const key = z.strictObject({ pk: z.string(), sk: z.string() });

/**
 * What is left to delete of a referral whose form is gone already: keys, nothing of what stood under them. It stays
 * until all is deleted, so that whoever ended in between is followed by a run that goes on.
 */
export const deletingItem = z.strictObject({
  pk: z.string(),
  sk: z.literal('DELETING'),
  referralId: z.string(),
  keys: z.array(key),
  /** Links between persons that stay for other contacts, without what was typed into them. */
  reduce: z.array(key.extend({ undone: z.boolean() })),
  persons: z.array(z.string()),
  rule: z.string(),
  until: z.string(),
  /** Digest of the list that named it. */
  list: z.string(),
  /** Who could open it: its queues, and whether it was restricted. */
  queues: z.array(z.string()),
  restricted: z.boolean(),
});

export type DeletingItem = z.infer<typeof deletingItem>;
