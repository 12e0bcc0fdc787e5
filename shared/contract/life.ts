import * as z from 'zod';
import { MARK_DECISIONS, REDACTION_REASONS, type RedactionReason } from '../domain/subject-access/reasons.ts';
import { calendarDate, line, prose } from './fields.ts';

const filled = (name: string) =>
  prose.refine((words) => words.trim() !== '', { error: `${name} must not be empty` });
const filledLine = (name: string) =>
  line.refine((words) => words.trim() !== '', { error: `${name} must not be empty` });

const contact = z.int().min(1).max(20).optional();

/** Keep a referral, or every one about a child of it, from being deleted. */
export const holdPlaced = z
  .strictObject({
    reason: filled('Reason'),
    /** Number of a contact: every referral about that child. This referral alone where it is left out. */
    contact,
  })
  .meta({ id: 'HoldPlaced' });

/** Let it be deleted again once it is due. */
export const holdLifted = z.strictObject({ reason: filled('Reason'), contact }).meta({ id: 'HoldLifted' });

/** Most contacts of one pack. */
export const MOST_IN_PACK = 50;

/** Put together what is held about one child. */
export const packAsked = z
  .strictObject({
    /** The council’s own reference of the request. */
    request: filledLine('Reference of the request'),
    /** Who asks, and for whom: "his mother, for him". */
    askedBy: filledLine('Who asks'),
    receivedOn: calendarDate,
    /** Ids of the contacts that go into it. */
    contacts: z
      .array(z.string().max(40))
      .min(1, { error: 'Choose at least one contact' })
      .max(MOST_IN_PACK, { error: `Choose up to ${MOST_IN_PACK} contacts` }),
  })
  .meta({ id: 'SubjectAccessAsked' });

export const markDecision = z.enum(MARK_DECISIONS, { error: 'Choose whether to keep it' });
export const redactionReason = z.enum(
  Object.keys(REDACTION_REASONS) as [RedactionReason], // keys are the reasons
  { error: 'Choose why it is taken out' },
);

/** Decide about marks of a pack, and name further passages to take out. */
export const packDecided = z
  .strictObject({
    decisions: z.array(z.strictObject({ mark: z.string().max(20), decision: markDecision })).max(5_000),
    /** Words to take out wherever they stand, exactly as they are written. All of them, each time. */
    also: z
      .array(z.strictObject({ words: prose.min(1, { error: 'Enter the words' }), reason: redactionReason }))
      .max(200),
    /** As the pack was seen. */
    seen: z.int(),
  })
  .meta({ id: 'SubjectAccessDecided' });

export type HoldPlaced = z.output<typeof holdPlaced>;
export type PackAsked = z.output<typeof packAsked>;
export type PackDecided = z.output<typeof packDecided>;
