import { type Answer, moreWorrying } from '../answer.ts';
import { CONCERN_CODES } from '../codes/concerns.ts';
import type { AgreementAnswers } from '../consent/answers.ts';
import type { Concerns, Referral } from '../referral.ts';
import type { SenderMessage } from './message.ts';

/** A later answer adds worry and takes none away: a later no leaves an unanswered question unanswered. */
const worse = (before: Answer | undefined, after: Answer | undefined): Answer | undefined => {
  if (after === undefined) return before;
  if (before === undefined) return after === 'no' ? undefined : after;
  return moreWorrying(before, after);
};

const worseConcerns = (before: Concerns, after: Concerns): Concerns =>
  Object.fromEntries(
    CONCERN_CODES.flatMap((code) => {
      const answer = worse(before[code], after[code]);
      return answer === undefined ? [] : [[code, answer] as const];
    }),
  );

/** A refusal told later sends the referral to a manager; an agreement told later moves nothing by itself. */
const isRefusal = ({ agreement }: AgreementAnswers): boolean =>
  agreement === 'refused' || agreement === 'parents-disagree';

/** A referral as it would have read had its sender written this too. */
export const withMessage = (referral: Referral, message: SenderMessage): Referral => {
  const { words, reason, concerns, significantHarm, consent } = message;
  const narrative = [referral.narrative, words, reason].filter((text) => text?.trim()).join('\n\n');
  return {
    ...referral,
    narrative,
    concerns: concerns === undefined ? referral.concerns : worseConcerns(referral.concerns, concerns),
    significantHarm: worse(referral.significantHarm, significantHarm),
    consent:
      consent !== undefined && isRefusal(consent) ? { ...referral.consent, ...consent } : referral.consent,
  };
};
