import * as z from 'zod';
import { FAMILY_KNOWS, type FamilyKnows } from '../domain/checks/family-knows.ts';
import { COVERS, type Covers } from '../domain/checks/gate.ts';
import { INFORMATION_HELD, type InformationHeld } from '../domain/checks/information-held.ts';
import { REASONS_WITHOUT_AGREEMENT, type ReasonWithoutAgreement } from '../domain/checks/lawful-basis.ts';
import { line, prose } from './fields.ts';

const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>): [Code, ...Code[]] =>
  Object.keys(table) as [Code, ...Code[]]; // Object.keys forgets the key type; no table is empty

const filled = (field: z.ZodString, name: string) =>
  field.refine((words) => words.trim() !== '', { error: `${name} must not be empty` });

export const familyKnows = z
  .enum(codesOf<FamilyKnows>(FAMILY_KNOWS), { error: 'Answer told, not-told or not-known' })
  .meta({ id: 'FamilyKnows' });

/** Why a share is lawful. Without agreement it needs a reason. */
export const basis = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('agreement-given') }),
    z.strictObject({
      kind: z.literal('safeguarding-without-agreement'),
      reason: z.enum(codesOf<ReasonWithoutAgreement>(REASONS_WITHOUT_AGREEMENT), {
        error: 'Choose why nobody’s agreement is needed',
      }),
    }),
  ])
  .meta({ id: 'LawfulBasis' });

/** Ask partners for information about contacts of work that one holds. */
export const checksAsked = z
  .strictObject({
    contacts: z.array(z.int().min(1).max(20)).min(1, { error: 'Choose at least one person' }).max(12),
    /** Ids of agencies that answer checks. */
    agencies: z.array(line).min(1, { error: 'Choose at least one agency' }).max(20),
    /** What is asked. The agency reads it. */
    question: filled(prose, 'Question'),
    /** Why it is necessary and not more than is needed. The agency does not read it. */
    necessity: filled(prose, 'Why it is necessary'),
    familyKnows,
    basis,
  })
  .meta({ id: 'ChecksAsked' });

/** Cancel a check that has not been answered. */
export const checkCancelled = z
  .strictObject({ reason: filled(prose, 'Reason') })
  .meta({ id: 'CheckCancelled' });

export const covers = z.enum(codesOf<Covers>(COVERS)).meta({ id: 'ChecksCovered' });

/** A manager’s leave to ask partners about a contact. */
export const checksAuthorised = z
  .strictObject({ covers, reason: filled(prose, 'Reason') })
  .meta({ id: 'ChecksAuthorised' });

export const informationHeld = z
  .enum(codesOf<InformationHeld>(INFORMATION_HELD), { error: 'Answer yes, no or nothing-known' })
  .meta({ id: 'InformationHeld' });

/** What an agency answers. */
export const checkAnswered = z
  .strictObject({
    held: informationHeld,
    /** Must not be empty where information is held. */
    words: prose.default(''),
    /** Whom to speak to, and how. */
    worker: line.default(''),
  })
  .refine(({ held, words }) => held !== 'yes' || words.trim() !== '', {
    error: 'Say what is held',
    path: ['words'],
  })
  .meta({ id: 'CheckAnswered' });

export type ChecksAsked = z.infer<typeof checksAsked>;
export type CheckCancelled = z.infer<typeof checkCancelled>;
export type ChecksAuthorised = z.infer<typeof checksAuthorised>;
export type CheckAnswered = z.infer<typeof checkAnswered>;
