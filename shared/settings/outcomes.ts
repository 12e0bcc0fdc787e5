import * as z from 'zod';
import { OUTCOME_WORDS, OUTCOMES, type Outcome } from '../domain/outcomes.ts';

/** Keys of the Standard Safeguarding Dataset for what became of a contact. Source: docs/reference.md#outcomes. */
const SSD_CONTACT_KEYS = [
  'NEW_REFERRAL',
  'EXISTING_REFERRAL',
  'CP_ENQUIRY',
  'NFA',
  'NON_AGENCY_ADOPTION',
  'PRIVATE_FOSTERING',
  'ADVICE',
  'MISSING',
  'OLA_CP',
  'OTHER',
] as const;

/** The same for what became of a social care referral. */
const SSD_REFERRAL_KEYS = [
  'SINGLE_ASSESSMENT',
  'NFA',
  'STRATEGY_DISCUSSION',
  'CLA_REQUEST',
  'NON_AGENCY_ADOPTION',
  'PRIVATE_FOSTERING',
  'CP_TRANSFER_IN',
  'CP_CONFERENCE',
  'CARE_LEAVER',
  'OTHER',
] as const;

/** One outcome that an authority's people may choose. */
export const outcomeOffered = z.strictObject({
  id: z.enum(OUTCOMES),
  words: z.string().min(1),
  /** What the referrer is told where nobody writes anything else. */
  tellReferrer: z.string().min(1),
  ssd: z.strictObject({
    contact: z.enum(SSD_CONTACT_KEYS),
    /** Of a social care referral only. */
    referral: z.enum(SSD_REFERRAL_KEYS).optional(),
  }),
  /** Which team such a contact goes to, where it always is the same one: returns name it. */
  team: z.string().min(1).optional(),
});

export type OutcomeOffered = z.infer<typeof outcomeOffered>;

const DEFAULTS: Readonly<Record<Outcome, Pick<OutcomeOffered, 'tellReferrer' | 'ssd'>>> = {
  'no-further-action': {
    tellReferrer:
      'We looked at everything you sent. From what we know now, children’s social care will do nothing further. If you disagree, or something changes, tell us.',
    ssd: { contact: 'NFA' },
  },
  'information-and-advice': {
    tellReferrer: 'We have given advice. If it does not help, or something changes, tell us.',
    ssd: { contact: 'ADVICE' },
  },
  'early-help': {
    tellReferrer: 'The family will be offered early help. Please keep supporting the child as you do now.',
    ssd: { contact: 'OTHER' },
  },
  'social-care-assessment': {
    tellReferrer:
      'A social worker will assess what the child needs, and may ask you for what you know. Please keep supporting the child as you do now.',
    ssd: { contact: 'NEW_REFERRAL', referral: 'SINGLE_ASSESSMENT' },
  },
  'strategy-discussion': {
    tellReferrer:
      'We will decide with the police and health how to protect the child, and may ask you to take part. Do not tell the family about this discussion.',
    ssd: { contact: 'NEW_REFERRAL', referral: 'STRATEGY_DISCUSSION' },
  },
  'allocated-team': {
    tellReferrer: 'The team that already knows the child has what you sent and will take it from here.',
    ssd: { contact: 'EXISTING_REFERRAL' },
  },
  'specialist-team': {
    tellReferrer: 'A specialist team has what you sent and will take it from here.',
    ssd: { contact: 'OTHER' },
  },
  'other-authority': {
    tellReferrer: 'The council where the child lives has what you sent and will take it from here.',
    ssd: { contact: 'OTHER' },
  },
  'adult-safeguarding': {
    tellReferrer: 'Adult safeguarding has what you sent and will take it from here.',
    ssd: { contact: 'OTHER' },
  },
  duplicate: {
    tellReferrer: 'We already had this concern and are dealing with it. What you sent has been added to it.',
    ssd: { contact: 'OTHER' },
  },
};

/** Every outcome, as an authority that says nothing else offers them. */
export const ALL_OUTCOMES: readonly OutcomeOffered[] = OUTCOMES.map((id) => ({
  id,
  words: OUTCOME_WORDS[id],
  ...DEFAULTS[id],
}));

/** An outcome in the authority's words, also where it is no longer offered. */
export const outcomeWords = (
  { outcomes }: { readonly outcomes: readonly OutcomeOffered[] },
  outcome: Outcome,
): string => outcomes.find(({ id }) => id === outcome)?.words ?? OUTCOME_WORDS[outcome];

/** What somebody may be told who may learn nothing about the family. */
export const RECEIVED_AND_LOOKED_AT =
  'Thank you. We have received what you sent and a social worker has looked at it. To protect the family we cannot say more.';
