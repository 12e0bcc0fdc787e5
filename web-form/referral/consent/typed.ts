import { AGREEMENTS, ANSWERS, REASONS_NOT_TOLD } from '../../../shared/contract/words.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import { ownAgreementNames } from '../answers/sections.ts';
import { choiceOf, dateOf, filled, textOf } from '../answers/typed.ts';

/** What the family was told and what they said. */
export const consentTyped = (typed: Typed): Record<string, unknown> =>
  filled({
    told: choiceOf(typed, 'told', ANSWERS),
    agreement: choiceOf(typed, 'agreement', AGREEMENTS),
    who: textOf(typed, 'who'),
    whoseInformation: textOf(typed, 'whoseInformation'),
    agreedOn: dateOf(typed, 'agreedOn'),
    how: choiceOf(typed, 'how', ['spoken', 'written']),
    reason: choiceOf(typed, 'reason', Object.keys(REASONS_NOT_TOLD)),
    reasonWords: textOf(typed, 'reasonWords'),
  });

/** One young person's own agreement; undefined where nothing was answered. */
export const ownAgreementTyped = (typed: Typed, item: string): Record<string, unknown> | undefined => {
  const names = ownAgreementNames(item);
  const own = filled({
    agreement: choiceOf(typed, names.agreement, ['agreed', 'refused', 'not-asked']),
    competent: choiceOf(typed, names.competent, ANSWERS),
  });
  return Object.keys(own).length === 0 ? undefined : own;
};
