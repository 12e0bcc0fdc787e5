import * as z from 'zod';
import type { MarkDecision, RedactionReason } from '../../domain/subject-access/reasons.ts';

const by = z.strictObject({ id: z.string(), name: z.string() });

/** A subject access pack without its content, which stands in parts beside it. */
export const packHead = z.strictObject({
  pk: z.string(),
  sk: z.literal('HEAD'),
  id: z.string(),
  /** The referrals that something in it is from. */
  references: z.array(z.string()),
  request: z.string(),
  madeAt: z.string(),
  madeBy: by,
  parts: z.int(),
  marks: z.int(),
  /** By mark. */
  decided: z.record(z.string(), z.strictObject({ decision: z.custom<MarkDecision>(), by, at: z.string() })),
  also: z.array(z.strictObject({ words: z.string(), reason: z.custom<RedactionReason>() })),
  version: z.int(),
  /** Epoch seconds: it is a copy, and goes by itself. */
  expiresAt: z.int(),
});

/** A part of a pack’s content: JSON, compressed, since an item holds 400 kB. */
export const packPart = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  content: z.instanceof(Uint8Array),
  expiresAt: z.int(),
});

export type PackHead = z.infer<typeof packHead>;
