import * as z from 'zod';
import type { Role } from '../../domain/roles.ts';

/** A member of staff who was at the desk, so that colleagues can give work to them. */
export const staffItem = z.strictObject({
  pk: z.literal('STAFF'),
  sk: z.string(),
  id: z.string(),
  name: z.string(),
  roles: z.array(z.custom<Role>()),
  /** When they last looked at the queues. */
  seenAt: z.string(),
  /** Epoch seconds: who has not been here for so long is no longer offered. */
  expiresAt: z.int(),
});

export type StaffItem = z.infer<typeof staffItem>;
