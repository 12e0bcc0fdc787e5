import type { AgreementSaid, AgreementWord, HowSaid } from './agreement-said.ts';
import type { AgreementAnswers } from './answers.ts';

const saidIn = ({ told, agreement }: AgreementAnswers): AgreementWord => {
  if (agreement === 'refused' || agreement === 'parents-disagree') return agreement;
  // Whoever was not told has not agreed.
  return agreement === 'agreed' && told === 'yes' ? 'given' : 'not-asked';
};

const HOW: Readonly<Record<NonNullable<AgreementAnswers['how']>, HowSaid>> = {
  spoken: 'in-person',
  written: 'written',
};

/**
 * What a referrer answers about agreement as a dated event.
 *
 * @param at instant of the answer, ISO 8601 in UTC
 * @param today the day of the answer, for whoever gave no date
 */
export const saidInAnswer = (answers: AgreementAnswers, at: string, today: string): AgreementSaid => {
  const { who, agreedOn, how, reason, reasonWords } = answers;
  return {
    said: saidIn(answers),
    whose: 'family',
    who,
    on: agreedOn !== undefined && agreedOn <= today ? agreedOn : today,
    at,
    how: how && HOW[how],
    reason,
    words: reasonWords,
  };
};
