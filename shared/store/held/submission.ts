import * as z from 'zod';
import { ROLES } from '../../domain/roles.ts';

/** By which route it came: a form that was sent, or a contact that staff wrote down. */
export const HELD_ROUTES = ['submitReferral', 'keyContact'] as const;

/**
 * A referral that was checked and cannot be accepted yet: everything by which the same use case can take it in
 * later as if it had never waited.
 */
export const heldSubmission = z.strictObject({
  version: z.literal(1),
  route: z.enum(HELD_ROUTES),
  /** As the token said at the time; the directory is asked when it is taken in. */
  caller: z.strictObject({
    id: z.string(),
    name: z.string(),
    email: z.string().optional(),
    roles: z.array(z.enum(ROLES)),
    agency: z.string().optional(),
  }),
  role: z.enum(ROLES),
  idempotencyKey: z.string(),
  /** Of the pass of somebody without an account: a digest, which opens nothing. */
  passDigest: z.string().optional(),
  /** Hashes of the caller with their key, and of what they sent. */
  hash: z.string(),
  payload: z.string(),
  /** When it reached the service: its clocks start here. */
  receivedAt: z.iso.datetime(),
  traceId: z.string(),
  /** As the route's schema read it. */
  body: z.unknown(),
  /** What whoever sent it was told; the same key is told the same again. */
  answer: z.unknown(),
  /** How often taking it in failed although the table could be reached. */
  tries: z.int().min(0),
});

export type HeldSubmission = Readonly<z.infer<typeof heldSubmission>>;
