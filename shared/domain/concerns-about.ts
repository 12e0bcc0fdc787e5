import { moreWorrying } from './answer.ts';
import type { Subject } from './assessment.ts';
import { CONCERN_CODES } from './codes/concerns.ts';
import type { Concerns, Referral } from './referral.ts';

/**
 * The concerns about one person: those about all the children, and those about this one alone. Where both
 * are answered, the more worrying answer stands.
 */
export const concernsAbout = (referral: Referral, subject: Subject): Concerns => {
  const own = subject.kind === 'child' ? subject.person.concerns : undefined;
  if (own === undefined) return referral.concerns;
  const merged = CONCERN_CODES.flatMap((code) => {
    const [all, one] = [referral.concerns[code], own[code]];
    const answer = all !== undefined && one !== undefined ? moreWorrying(all, one) : (all ?? one);
    return answer === undefined ? [] : [[code, answer] as const];
  });
  return Object.fromEntries(merged);
};
