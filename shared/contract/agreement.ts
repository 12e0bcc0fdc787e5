import * as z from 'zod';
import {
  AGREEMENT_WORDS,
  HOW_SAID,
  type HowSaid,
  WHOSE_AGREEMENT,
  type WhoseAgreement,
} from '../domain/consent/agreement-said.ts';
import { REASONS_NOT_TOLD, type ReasonNotTold } from '../domain/consent/answers.ts';
import { calendarDate, line, prose } from './fields.ts';

const codesOf = <Code extends string>(words: Readonly<Record<Code, string>>): [Code] =>
  Object.keys(words) as [Code]; // the keys are the codes; there is always one

export const agreementWord = z
  .enum(AGREEMENT_WORDS as [(typeof AGREEMENT_WORDS)[number]], {
    error: 'Choose what was said',
  })
  .meta({ id: 'AgreementWord' }); // never empty

export const whoseAgreement = z
  .enum(codesOf<WhoseAgreement>(WHOSE_AGREEMENT), { error: 'Choose whose agreement it is' })
  .meta({ id: 'WhoseAgreement' });

export const howSaid = z
  .enum(codesOf<HowSaid>(HOW_SAID), { error: 'Choose how it was said' })
  .meta({ id: 'HowSaid' });

const filledLine = (name: string) =>
  line.refine((words) => words.trim() !== '', { error: `${name} must not be empty` });

/** What somebody told the desk about agreement, as it is to be written down. Nothing said before is overwritten. */
export const agreementTold = z
  .strictObject({
    /** The contacts that it is about. */
    contacts: z.array(z.int().min(1).max(20)).min(1, { error: 'Choose whom it is about' }).max(12),
    said: agreementWord,
    whose: whoseAgreement.default('family'),
    /** Who said it. Left out only where nobody was asked. */
    who: filledLine('Who said it').optional(),
    /** The day on which they said it: today or before. */
    on: calendarDate,
    how: howSaid.optional(),
    /** Who took it from them, where it was somebody else than the caller. */
    takenBy: line.optional(),
    /** Why nobody was asked. */
    reason: z.enum(Object.keys(REASONS_NOT_TOLD) as [ReasonNotTold]).optional(), // keys are the codes
    words: prose.optional(),
  })
  .refine(({ said, who }) => said === 'not-asked' || who !== undefined, {
    error: 'Say who said it',
    path: ['who'],
  })
  .refine(({ said, how }) => said === 'not-asked' || how !== undefined, {
    error: 'Choose how it was said',
    path: ['how'],
  })
  .refine(
    ({ said, reason, words = '' }) => said !== 'not-asked' || reason !== undefined || words.trim() !== '',
    { error: 'Choose why they were not asked, or say it in words', path: ['reason'] },
  )
  .meta({ id: 'AgreementTold' });

export type AgreementTold = z.infer<typeof agreementTold>;
