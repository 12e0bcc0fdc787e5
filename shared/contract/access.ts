import * as z from 'zod';
import { BREAK_GLASS_REASONS } from '../domain/access/break-glass-reasons.ts';
import { line, prose } from './fields.ts';

const filled = (name: string) =>
  prose.refine((words) => words.trim() !== '', { error: `${name} must not be empty` });

const reason = filled('Reason');
const staffId = line.min(1, { error: 'Choose a colleague' });

/** Put a record on the need-to-know list, or change who is named. */
export const restricted = z
  .strictObject({
    reason,
    /** Staff who may open it, beside managers. */
    allowed: z.array(staffId).max(100),
    /** Number of a contact: every other referral about the same child is restricted too. */
    everyContactOf: z.int().min(1).max(20).optional(),
  })
  .meta({ id: 'Restricted' });

/** Take a record off the need-to-know list. */
export const restrictionLifted = z.strictObject({ reason }).meta({ id: 'RestrictionLifted' });

/** Open a restricted record for a limited time. Managers are told. */
export const glassBroken = z
  .strictObject({
    reason: z.enum(BREAK_GLASS_REASONS, { error: 'Choose why you need to open it' }),
    words: filled('Words'),
  })
  .meta({ id: 'GlassBroken' });

/** Say that a member of staff knows the family themself. */
export const conflictDeclared = z
  .strictObject({
    reason,
    /** A colleague whom it is about, where a manager says it; whoever calls, where it is left out. */
    staff: staffId.optional(),
  })
  .meta({ id: 'ConflictDeclared' });

/** Take a conflict of interest back. */
export const conflictUndone = z.strictObject({ staff: staffId, reason }).meta({ id: 'ConflictUndone' });

export type Restricted = z.infer<typeof restricted>;
export type RestrictionLifted = z.infer<typeof restrictionLifted>;
export type GlassBroken = z.infer<typeof glassBroken>;
export type ConflictDeclared = z.infer<typeof conflictDeclared>;
export type ConflictUndone = z.infer<typeof conflictUndone>;
