import type { Answer } from '../answer.ts';

/** What the people with parental responsibility said. */
export const AGREEMENTS = ['agreed', 'refused', 'parents-disagree', 'not-sought', 'not-known'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Reasons for not telling the family first. Source: docs/reference.md#consent. */
export const REASONS_NOT_TOLD = {
  'increased-risk-to-child': 'It would put the child at more risk',
  'risk-to-another': 'It would put someone else at risk',
  'prejudice-to-investigation': 'It could spoil a police investigation or lose evidence',
  'unjustified-delay': 'It would cause delay that cannot be justified',
  'sensitive-abuse': 'Sexual abuse, honour-based abuse, forced marriage, or fabricated or induced illness',
  'could-not-contact': 'The family could not be reached',
  other: 'Another reason',
} as const;
export type ReasonNotTold = keyof typeof REASONS_NOT_TOLD;

/** The referrer's answers about telling the family and their agreement. */
export interface AgreementAnswers {
  /** Were the people with parental responsibility told about this referral? */
  readonly told?: Answer | undefined;
  readonly agreement?: Agreement | undefined;
  /** Who agreed or refused. */
  readonly who?: string | undefined;
  /** Whose information the agreement covers. */
  readonly whoseInformation?: string | undefined;
  readonly agreedOn?: string | undefined;
  readonly how?: 'spoken' | 'written' | undefined;
  readonly reason?: ReasonNotTold | undefined;
  /** Reason in the referrer's words: why not told, or why they refer although it was refused. */
  readonly reasonWords?: string | undefined;
}

/** A young person's own agreement, recorded apart from the parent's. */
export interface OwnAgreement {
  readonly agreement?: 'agreed' | 'refused' | 'not-asked' | undefined;
  /** Judged able to decide this for themself (Gillick); from 16 that is presumed. */
  readonly competent?: Answer | undefined;
}
