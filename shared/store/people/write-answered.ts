import type { AuthorityRules } from '../../domain/authority.ts';
import type { ContactItem } from '../items/contact.ts';
import type { StoredReferral } from '../read-referral.ts';
import { type Action, replace } from '../work/change.ts';
import type { Referrals } from './change-together.ts';
import { raiseReferral } from './raise-referral.ts';

/** Assesses again what can be; where the rules fail, or history was brought in, the answer alone is kept. */
const raisedOrReplaced = (
  table: string,
  referral: StoredReferral,
  changed: readonly ContactItem[],
  rules: AuthorityRules,
  at: string,
): Action[] => {
  const isSettled = referral.contacts.some(({ settled }) => settled === true);
  try {
    if (!isSettled) return raiseReferral(table, referral, changed, rules, at, 'same-child');
  } catch {
    // The rules were asked when the referral came in; a person is looking at it now.
  }
  return changed.map((contact) => replace(table, contact));
};

/**
 * Writes contacts that show an answer. With rules their referrals are assessed again: a third contact that is
 * certain now opens its review.
 */
export const writeAnswered = (
  table: string,
  referrals: Referrals,
  changed: readonly ContactItem[],
  rules: AuthorityRules | undefined,
  at: string,
): Action[] =>
  [...referrals].flatMap(([reference, referral]) => {
    const its = changed.filter((contact) => contact.reference === reference);
    return rules === undefined
      ? its.map((contact) => replace(table, contact))
      : raisedOrReplaced(table, referral, its, rules, at);
  });
