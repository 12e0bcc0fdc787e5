import { ANSWERS } from '../../../shared/contract/words.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import { ownAgreementNames } from '../answers/sections.ts';
import { choiceOf, filled } from '../answers/typed.ts';

/** One young person's own agreement; undefined where nothing was answered. */
export const ownAgreementTyped = (typed: Typed, item: string): Record<string, unknown> | undefined => {
  const names = ownAgreementNames(item);
  const own = filled({
    agreement: choiceOf(typed, names.agreement, ['agreed', 'refused', 'not-asked']),
    competent: choiceOf(typed, names.competent, ANSWERS),
  });
  return Object.keys(own).length === 0 ? undefined : own;
};
