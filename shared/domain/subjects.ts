import type { Subject } from './assessment.ts';
import type { Referral } from './referral.ts';

/**
 * The people a referral makes contacts about, in the order of its contacts: every child, or the first adult
 * where it names no child. Empty only where it names nobody.
 */
export const subjectsOf = (referral: Referral): Subject[] => {
  if (referral.children.length > 0) {
    return referral.children.map((person) => ({ kind: 'child', person }));
  }
  return referral.adults.slice(0, 1).map((person) => ({ kind: 'adult', person }));
};
