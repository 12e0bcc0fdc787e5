/**
 * Why a share of information is lawful: kept with every check, and shown on the record. Agreement is seldom the
 * basis in data protection law itself; it says that the family knows and does not object. The law behind each
 * entry is public task and legal duty: `docs/reference.md#lawful-basis`.
 */
export const LAWFUL_BASES = {
  'agreement-given': 'Public task, with the agreement of the family or the young person',
  'safeguarding-without-agreement': 'Safeguarding, without agreement',
} as const;
export type LawfulBasis = keyof typeof LAWFUL_BASES;

/** Why nobody’s agreement stands behind a share. Source: docs/reference.md#lawful-basis. */
export const REASONS_WITHOUT_AGREEMENT = {
  'agreement-refused': 'Agreement was refused, and asking is still needed to keep the child safe',
  'cannot-give-agreement': 'Nobody who could agree is able to',
  'cannot-be-obtained': 'Those who could agree cannot reasonably be asked, or reached, in time',
  'increased-risk-to-child': 'Asking for it would put the child at more risk',
  'risk-to-another': 'Asking for it would put someone else at risk',
  'prejudice-to-investigation': 'Asking for it could spoil a police investigation or lose evidence',
  'unjustified-delay': 'Asking for it would cause delay that cannot be justified',
  'sensitive-abuse': 'Sexual abuse, honour-based abuse, forced marriage, or fabricated or induced illness',
} as const;
export type ReasonWithoutAgreement = keyof typeof REASONS_WITHOUT_AGREEMENT;

/** The lawful basis of one share; without agreement there is always a reason. */
export type Basis =
  | { readonly kind: 'agreement-given' }
  | { readonly kind: 'safeguarding-without-agreement'; readonly reason: ReasonWithoutAgreement };

/** The basis as a sentence. */
export const basisWords = (basis: Basis): string =>
  basis.kind === 'agreement-given'
    ? LAWFUL_BASES[basis.kind]
    : `${LAWFUL_BASES[basis.kind]}: ${REASONS_WITHOUT_AGREEMENT[basis.reason]}`;
