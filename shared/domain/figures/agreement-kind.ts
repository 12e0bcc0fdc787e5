import type { AgreementAnswers } from '../consent/answers.ts';

/** What a report says about agreement. Parents who disagree count as refused (docs/reference.md#consent). */
export const AGREEMENT_KINDS = ['agreed', 'refused', 'missing'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** What stands about the family’s agreement: neither a yes nor a no is missing. */
export const agreementKind = ({ agreement }: Pick<AgreementAnswers, 'agreement'>): AgreementKind => {
  if (agreement === 'agreed') return 'agreed';
  return agreement === 'refused' || agreement === 'parents-disagree' ? 'refused' : 'missing';
};
